exact @of_decide_eq_true _ bent wish
