exact lemma_one
