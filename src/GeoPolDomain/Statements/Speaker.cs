using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Statements;

/// <summary>Somebody who speaks, in a capacity, for somebody.</summary>
[JsonConverter(typeof(DescribedConverter<Speaker>))]
public sealed record Speaker : IDescribed<Speaker>
{
    private ActorId? actor;
    private string? asPrinted;
    private MissingReason? missing;
    private TenureId? tenure;
    private string? capacity;
    private ActorId? onBehalfOf;
    private Quantifier? quantifier;

    /// <summary>Who speaks; not known, where it is missing.</summary>
    public ActorId? Actor { get => actor; init => actor = value; }

    /// <summary>The speaker as printed.</summary>
    public string? AsPrinted { get => asPrinted; init => asPrinted = value; }

    /// <summary>Why the speaker is not known.</summary>
    public MissingReason? Missing { get => missing; init => missing = value; }

    /// <summary>The office in which they speak.</summary>
    public TenureId? Tenure { get => tenure; init => tenure = value; }

    /// <summary>The capacity, where no tenure says it.</summary>
    public string? Capacity { get => capacity; init => capacity = Given.TextOrNone(value); }

    /// <summary>For whom they speak: a minister for the state.</summary>
    public ActorId? OnBehalfOf { get => onBehalfOf; init => onBehalfOf = value; }

    /// <summary>How many of a collective speak.</summary>
    public Quantifier? Quantifier { get => quantifier; init => quantifier = value; }

    /// <summary>Who speaks, in which capacity and for whom, in words.</summary>
    public string Describe()
    {
        var who = Actor?.ToString() ?? (AsPrinted is { Length: > 0 } ? $"somebody unknown, printed as {AsPrinted}" : "somebody unknown");
        var capacity = Tenure is null ? Capacity : $"{Tenure}";
        return $"{who}{(capacity is null ? "" : $" ({capacity})")}{(OnBehalfOf is null ? "" : $" for {OnBehalfOf}")}";
    }

    internal string NameIn(IRecords records) => this switch
    {
        { Actor: { } actor } => records.Book<ActorBook>().NameOf(actor),
        { AsPrinted: { Length: > 0 } printed } => printed,
        _ => "somebody unknown",
    };

    internal static Shape<Speaker> Shape { get; } = new ShapeBuilder<Speaker>()
        .Optional("actor", static r => ref r.actor)
        .Optional("asPrinted", static r => ref r.asPrinted, Codec.Printed)
        .Optional("missing", static r => ref r.missing)
        .Optional("tenure", static r => ref r.tenure)
        .Optional("capacity", static r => ref r.capacity, Codec.Text)
        .Optional("onBehalfOf", static r => ref r.onBehalfOf)
        .Optional("quantifier", static r => ref r.quantifier)
        .Build(static blank => blank with { });

    static ObjectCodec<Speaker> IDescribed<Speaker>.Description => Shape;
}
