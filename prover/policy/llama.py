"""Decoding with a Llama, whose rows share what they remember of their prompt.

A small model spends its time in Python between transformers' layers, and on copies of a prompt's
keys and values for each row that is written on. Here a layer is two dozen calls of torch, and the
prompt's keys and values are kept once, as in the prefix sharing of PagedAttention (Kwon et al.
2023). The weights, and the answers, are those of transformers' `LlamaForCausalLM`; the model is
described by Touvron et al. 2023, its key heads for groups of queries by Ainslie et al. 2023.

Letters for sizes: P prompts of L tokens, R rows of T tokens so far, H query heads in G groups for
each of K key heads, D numbers for a head.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor
    from transformers import PreTrainedModel

_GROWTH = 16  # tokens that the memory of rows grows by
_LARGEST = 50_000_000  # parameters: weights are held twice, and large models have no need of this

_PARTS = (  # of a layer, by the names of transformers
    "input_layernorm",
    "self_attn.q_proj",
    "self_attn.k_proj",
    "self_attn.v_proj",
    "self_attn.o_proj",
    "post_attention_layernorm",
    "mlp.gate_proj",
    "mlp.up_proj",
    "mlp.down_proj",
)


@dataclass(frozen=True, slots=True)
class _Layer:
    # The scales of the norms before them are multiplied into the first and the third.
    query_key_value: "Tensor"  # [(H + 2 K) D, hidden]
    out: "Tensor"  # [hidden, H D]
    gate_up: "Tensor"  # [2 intermediate, hidden]
    down: "Tensor"  # [hidden, intermediate]


@dataclass(frozen=True, slots=True)
class Llama:
    """The weights of a model, on its device."""

    embedding: "Tensor"  # [vocabulary, hidden]
    layers: tuple[_Layer, ...]
    head: "Tensor"  # [vocabulary, hidden], with the scales of the last norm
    frequencies: "Tensor"  # [D / 2], radians for a position
    n_heads: int
    n_key_heads: int
    epsilon: float

    @classmethod
    def of(cls, model: "PreTrainedModel") -> "Llama | None":
        """The weights of `model`; None where it is no small Llama, or has something special."""
        import torch

        config = model.config
        plain = (
            config.model_type == "llama"
            and model.num_parameters() < _LARGEST
            and not (config.attention_bias or config.mlp_bias)
            and config.hidden_act == "silu"
            and config.rope_parameters["rope_type"] == "default"
            and getattr(model, "hf_quantizer", None) is None
        )
        if not plain:
            return None
        weights = model.state_dict()
        layers = []
        for number in range(config.num_hidden_layers):
            norm, query, key, value, out, second_norm, gate, up, down = (
                weights[f"model.layers.{number}.{part}.weight"] for part in _PARTS
            )
            layers.append(
                _Layer(
                    torch.cat([query, key, value]) * norm,
                    out,
                    torch.cat([gate, up]) * second_norm,
                    down,
                )
            )
        return cls(
            embedding=weights["model.embed_tokens.weight"],
            layers=tuple(layers),
            head=model.get_output_embeddings().weight.detach() * weights["model.norm.weight"],
            frequencies=model.model.rotary_emb.inv_freq.float(),
            n_heads=config.num_attention_heads,
            n_key_heads=config.num_key_value_heads,
            epsilon=config.rms_norm_eps,
        )

    def read(self, ids: "Tensor", mask: "Tensor", n: int) -> "LlamaWriting":
        """Read prompts, `[P, L]` and padded on the left; `n` rows for each can be written on."""
        import torch
        from torch.nn.functional import scaled_dot_product_attention

        n_prompts, length = ids.shape
        positions = (mask.cumsum(1) - 1).clamp(min=0)
        turn = self.turn(positions)
        seen = torch.ones(length, length, dtype=torch.bool, device=ids.device).tril()
        itself = torch.eye(length, dtype=torch.bool, device=ids.device)  # padding sees something
        allowed = (seen & mask[:, None, None, :].bool()) | itself
        x = self.embedding[ids]
        keys, values = [], []
        for layer in self.layers:
            query, key, value = self.heads(layer, x, turn)  # [P, L, heads, D]
            query, key, value = query.transpose(1, 2), key.transpose(1, 2), value.transpose(1, 2)
            keys.append(key.transpose(2, 3).contiguous())
            values.append(value.contiguous())
            mixed = scaled_dot_product_attention(
                query, key, value, attn_mask=allowed, enable_gqa=self.n_heads != self.n_key_heads
            )
            x = self.rest(layer, x, mixed.transpose(1, 2).flatten(2))
        device, dtype = ids.device, x.dtype
        head_size = 2 * len(self.frequencies)
        return LlamaWriting(
            self,
            keys=torch.stack(keys),
            values=torch.stack(values),
            hidden=torch.zeros(mask.shape, dtype=dtype, device=device).masked_fill(
                mask == 0, torch.finfo(dtype).min
            ),
            memory=torch.empty(
                (len(self.layers), 2, n_prompts * n, self.n_key_heads, 0, head_size),
                dtype=dtype,
                device=device,
            ),
            prompt=torch.arange(n_prompts, device=device).repeat_interleave(n),
            position=positions[:, -1].repeat_interleave(n),
            last=x[:, -1].repeat_interleave(n, 0),
        )

    def turn(self, positions: "Tensor") -> tuple["Tensor", "Tensor"]:
        """Cosine and sine of the rotary embedding (Su et al. 2021), `[..., 1, D]` each."""
        import torch

        angles = positions[..., None].float() * self.frequencies
        both = torch.cat([angles, angles], -1).unsqueeze(-2)
        return both.cos().to(self.embedding.dtype), both.sin().to(self.embedding.dtype)

    def normed(self, x: "Tensor") -> "Tensor":
        """Rows of length √hidden (Zhang and Sennrich 2019), before their scales."""
        import torch

        size = torch.linalg.vector_norm(x, dim=-1, keepdim=True, dtype=torch.float32)
        return x * (size.square() / x.shape[-1] + self.epsilon).rsqrt().to(x.dtype)

    def heads(
        self, layer: _Layer, x: "Tensor", turn: tuple["Tensor", "Tensor"]
    ) -> tuple["Tensor", "Tensor", "Tensor"]:
        """Queries, keys and values for `x` of shape `[..., hidden]`: `[..., heads, D]`."""
        import torch
        from torch.nn.functional import linear

        all_heads = linear(self.normed(x), layer.query_key_value).unflatten(
            -1, (self.n_heads + 2 * self.n_key_heads, -1)
        )
        turned, value = all_heads.split([self.n_heads + self.n_key_heads, self.n_key_heads], dim=-2)
        cos, sin = turn
        first, second = turned.chunk(2, dim=-1)
        turned = turned * cos + torch.cat([-second, first], -1) * sin
        query, key = turned.split([self.n_heads, self.n_key_heads], dim=-2)
        return query, key, value

    def rest(self, layer: _Layer, x: "Tensor", mixed: "Tensor") -> "Tensor":
        """What follows attention in a layer: `[..., hidden]`."""
        from torch.nn.functional import linear, silu

        x = x + linear(mixed, layer.out)
        gate, up = linear(self.normed(x), layer.gate_up).chunk(2, dim=-1)
        return x + linear(silu(gate) * up, layer.down)


@dataclass(slots=True)
class LlamaWriting:
    """Implements `Writing`."""

    model: Llama
    keys: "Tensor"  # of the prompts: [layers, P, K, D, L]
    values: "Tensor"  # [layers, P, K, L, D]
    hidden: "Tensor"  # [P, L]: 0, or hardly above -infinity where a prompt is padded
    memory: "Tensor"  # keys and values of the rows: [layers, 2, R, K, room for T, D]
    prompt: "Tensor"  # [R], ascending: which prompt a row goes on with
    position: "Tensor"  # [R], of the last token
    last: "Tensor"  # [R, hidden]: what the layers make of the last token
    n_tokens: int = 0

    def log_probs(self) -> "Tensor":
        """Natural log, in float32, of each next token: `[R, vocabulary]`."""
        import torch
        from torch.nn.functional import linear

        scores = linear(self.model.normed(self.last), self.model.head)
        return torch.log_softmax(scores.float(), dim=-1)

    def append(self, tokens: "Tensor", rows: "Tensor | None" = None) -> None:
        """Append one token to each row, after putting `rows` in the place of the rows."""
        if rows is not None:
            self._choose(rows)
        if self.n_tokens == self.memory.shape[4]:
            self._grow()
        model = self.model
        at = self.n_tokens
        self.n_tokens += 1
        self.position = self.position + 1
        turn = model.turn(self.position)
        places = _Places.of(self.prompt, len(self.hidden))
        hidden = self.hidden[self.prompt][:, None, None]
        x = model.embedding[tokens]
        for number, layer in enumerate(model.layers):
            query, key, value = model.heads(layer, x, turn)
            own = self.memory[number]
            own[0, :, :, at] = key
            own[1, :, :, at] = value
            mixed = self._attend(number, query, own[:, :, :, : at + 1], places, hidden)
            x = model.rest(layer, x, mixed)
        self.last = x

    def _attend(
        self, number: int, query: "Tensor", own: "Tensor", places: "_Places", hidden: "Tensor"
    ) -> "Tensor":
        """Attention of each row to its prompt and to itself: `[R, H D]`."""
        import torch

        n_key_heads, head_size = self.model.n_key_heads, query.shape[-1]
        query = query.unflatten(1, (n_key_heads, -1)) * head_size**-0.5  # [R, K, G, D]
        to_prompt = places.back(places.by_prompt(query) @ self.keys[number], query.shape[2])
        to_own = query @ own[0].transpose(2, 3)
        share = torch.cat([to_prompt + hidden, to_own], -1).softmax(-1)
        of_prompt, of_own = share.split([to_prompt.shape[-1], to_own.shape[-1]], dim=-1)
        mixed = places.back(places.by_prompt(of_prompt) @ self.values[number], query.shape[2])
        return (mixed + of_own @ own[1]).flatten(1)

    def _choose(self, rows: "Tensor") -> None:
        """Put `rows` in the place of the rows, and forget prompts that no row goes on with."""
        import torch

        self.memory = self.memory.index_select(2, rows)
        self.position = self.position[rows]
        left, self.prompt = torch.unique_consecutive(self.prompt[rows], return_inverse=True)
        if len(left) < len(self.hidden):
            self.keys = self.keys.index_select(1, left)
            self.values = self.values.index_select(1, left)
            self.hidden = self.hidden[left]

    def _grow(self) -> None:
        """Make room for more tokens of each row."""
        from torch.nn.functional import pad

        self.memory = pad(self.memory, (0, 0, 0, _GROWTH))


@dataclass(frozen=True, slots=True)
class _Places:
    """Where rows stand when those of a prompt are put together: each prompt gets as many places."""

    n_prompts: int
    for_each: int  # places
    place: "Tensor | None"  # [R]; None where all places are taken

    @classmethod
    def of(cls, prompt: "Tensor", n_prompts: int) -> "_Places":
        """For rows of the prompts `[R]`, ascending."""
        import torch

        count = torch.bincount(prompt, minlength=n_prompts)
        for_each = int(count.max())
        if len(prompt) == n_prompts * for_each:
            return cls(n_prompts, for_each, None)
        before = count.cumsum(0) - count
        rank = torch.arange(len(prompt), device=prompt.device) - before[prompt]
        return cls(n_prompts, for_each, prompt * for_each + rank)

    def by_prompt(self, rows: "Tensor") -> "Tensor":
        """`[R, K, G, any]` as `[P, K, places G, any]`."""
        if self.place is not None:
            spread = rows.new_zeros(self.n_prompts * self.for_each, *rows.shape[1:])
            spread[self.place] = rows
            rows = spread
        return rows.unflatten(0, (self.n_prompts, self.for_each)).transpose(1, 2).flatten(2, 3)

    def back(self, rows: "Tensor", group: int) -> "Tensor":
        """The other way: `[P, K, places G, any]` as `[R, K, G, any]`."""
        rows = rows.unflatten(2, (self.for_each, group)).transpose(1, 2).flatten(0, 1)
        return rows if self.place is None else rows[self.place]
