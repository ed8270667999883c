@rem The scripts in package.json begin with exec, so that npm has no shell between itself and them. Windows knows no exec.
@%*
