"""Training of the English analyser: one small encoder with heads for tags, trees, names and factuality."""
