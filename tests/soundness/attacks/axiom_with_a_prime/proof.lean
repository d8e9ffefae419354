exact propext'
