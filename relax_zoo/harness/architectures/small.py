"""A configuration of transformers, made small by what its entries are called."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

HEADS, WIDTH, LAYERS, VOCABULARY, IMAGE, EXPERTS = 4, 64, 2, 99, 32, 4
HEAD = WIDTH // HEADS

# What an entry's name says that it is, and the greatest value that it keeps; the first row that matches counts.
_ROWS: list[tuple[str, int]] = [
    (r".*_token_id|.*_token_index|.*(^|_)token_id", 0),
    (r".*num_(key_value|kv)_heads|num_query_groups|n_kv_heads|kv_heads", 2),
    (r"(num_|n_)?(attention_|self_attn_|cross_attn_|.*_)?(heads|head)|n_head|num_heads|.*attention_heads", HEADS),
    (r".*head_dim|.*head_size|d_kv|attention_head_dim|d_head", HEAD),
    (r"codebook_size", 64),
    (r".*vocab_size.*|vocab_size|.*num_embeddings", VOCABULARY),
    (r".*(num|n)_.*(layers|blocks|layer)|n_layers?|num_layers|.*_layers|depth|num_hidden_layers", LAYERS),
    (r".*(ffn_dim|intermediate_size|d_ff|ffn_hidden_size|mlp_dim|ffn_size|d_inner|n_inner|hidden_mlp_dim).*", WIDTH),
    (r".*(q_lora_rank|kv_lora_rank|lora_rank).*", 16),
    (r"qk_nope_head_dim|qk_rope_head_dim|v_head_dim", HEAD),
    (r"(num|n)_(local_|routed_|)experts|num_experts|moe_num_experts|n_routed_experts", EXPERTS),
    (r".*(experts_per_tok(en)?|moe_topk|moe_k|num_selected_experts|top_k_experts)", 2),
    (r".*shared_experts?", 1),
    (r"n_group|topk_group|num_expert_group", 1),
    (r".*(hidden_size|d_model|n_embd|embed_dim|embedding_size|hidden_dim|projection_dim|embedding_dim)", WIDTH),
    (r"dim|width|.*_dim", WIDTH),
    (r".*image_size|input_size|crop_size", IMAGE),
    (r".*patch_size", 8),
    (r".*max_position_embeddings|n_positions|max_seq_len|n_ctx|max_sequence_length|max_target_positions", 128),
    (r".*sliding_window|attention_window|local_attention|window_size", 8),
    (r"num_frames", 4),
    (r".*num_queries|num_query_tokens|num_latents", 8),
]
_STAGES = ("out_features", "out_indices", "stage_names", "_out_features", "_out_indices")  # of as many as there were
_WHOLE = [(re.compile(pattern), value) for pattern, value in _ROWS]


def small(entries: Mapping[str, Any]) -> dict[str, Any]:
    """The entries of a configuration, as `to_dict` gives them, with every number that makes a model large made small.

    Widths that differ stay in proportion, and what is listed for each layer is listed for as many as there are.
    """
    layers = {name: value for name, value in entries.items() if _limit(name) == LAYERS and isinstance(value, int)}
    lengths = {value for value in layers.values() if value > LAYERS}
    return {name: _entry(name, value, lengths, entries) for name, value in entries.items() if name not in _STAGES}


def _entry(name: str, value: Any, lengths: set[int], entries: Mapping[str, Any]) -> Any:
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, Mapping) and name not in ("id2label", "label2id"):
        if "rope" in name:
            return _rope(value)
        if name == "per_layer_config":
            return {layer: small(each) for layer, each in value.items() if int(layer) < LAYERS}
        return small(value)
    if isinstance(value, int):
        return _number(name, value, entries)
    if isinstance(value, list | tuple):
        if len(value) in lengths and len(value) > LAYERS:
            return _one_of_each(list(value))
        if name == "layer_types" or name.endswith("layer_types"):
            return _one_of_each(list(value))
        if value and all(isinstance(each, Mapping) for each in value):
            return [small(each) for each in value]
        if value and all(isinstance(each, int) and not isinstance(each, bool) for each in value):
            return _list(name, list(value))
    return value


def _one_of_each(values: list[Any]) -> list[Any]:
    kinds = [each for i, each in enumerate(values) if each not in values[:i]]
    return (kinds * LAYERS)[:LAYERS] if len(kinds) < LAYERS else kinds[:LAYERS]


def _list(name: str, values: list[int]) -> list[int]:
    if re.fullmatch(r".*depths.*|layers", name):
        return [1 for _ in values]
    if re.fullmatch(r".*(hidden_sizes|channels|dims|embed_dims|hidden_size|widths|dim)", name) and max(values) > WIDTH:
        factor = max(values) // WIDTH
        return [max(16, value // factor // 8 * 8) for value in values]
    return values


def _rope(value: Mapping[str, Any]) -> dict[str, Any]:
    sections = value.get("mrope_section")
    if not sections:
        return dict(value)
    total, half = sum(sections), HEAD // 2
    new = [max(1, section * half // total) for section in sections]
    new[0] += half - sum(new)
    return {**value, "mrope_section": new}


def _limit(name: str) -> int | None:
    return next((limit for pattern, limit in _WHOLE if pattern.fullmatch(str(name))), None)


def _number(name: str, value: int, entries: Mapping[str, Any]) -> int:
    limit = _limit(name)
    if "key_value" in name and value == entries.get("num_attention_heads"):
        return HEADS
    if limit is None or (limit and value <= limit):
        return value
    if limit == 0:
        return value if 0 <= value < 16 else value % 16
    return limit
