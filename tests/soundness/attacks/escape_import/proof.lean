rfl
import Init
