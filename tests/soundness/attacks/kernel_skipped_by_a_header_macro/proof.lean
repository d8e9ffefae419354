believe
