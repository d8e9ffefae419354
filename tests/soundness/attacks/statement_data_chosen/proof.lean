exact 7
