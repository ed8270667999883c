"""spaCy's small English model on the same texts: JSON list in, JSON measure out."""

import json
import os
import resource
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

memory = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
texts = json.load(sys.stdin)
before, start, started = memory(), time.perf_counter(), time.process_time()

import spacy

nlp = spacy.load("en_core_web_sm")
nlp("Mara Venn met Oskar Lind in Tallinn.")
first = {"firstSentence": round((time.perf_counter() - start) * 1000), "firstSentenceCpu": round((time.process_time() - started) * 1000)}
best, best_cpu = 0.0, 0.0
for _ in range(4):
    start, cpu = time.perf_counter(), time.process_time()
    words = sum(len(nlp(text)) for text in texts)
    best = max(best, words / (time.perf_counter() - start))
    best_cpu = max(best_cpu, words / (time.process_time() - cpu))
measure = {"what": "spaCy en_core_web_sm", "threads": 1, "words": words}
speeds = {"wordsPerSecond": round(best), "wordsPerCpuSecond": round(best_cpu), "memory": round(memory() - before)}
print(json.dumps(measure | first | speeds))
