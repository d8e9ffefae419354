rfl
namespace X axiom propext : 1 = 2
