rfl
notation "two" => 2
