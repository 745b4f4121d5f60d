using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>Somebody who makes a statement, the capacity in which they speak, and the actor for whom they speak.</summary>
[JsonConverter(typeof(DescribedConverter<Speaker>))]
public sealed record Speaker : IDescribed<Speaker>
{
    private ActorId? actor;
    private HeldText asPrinted;
    private MissingReason? missing;
    private TenureId? tenure;
    private HeldText capacity;
    private ActorId? onBehalfOf;
    private Quantifier? quantifier;

    /// <summary>The actor who speaks. Null when the speaker is not known.</summary>
    public ActorId? Actor { get => actor; init => actor = value; }

    /// <summary>The speaker as printed in the source.</summary>
    public string? AsPrinted { get => asPrinted.OrNone; init => asPrinted = value; }

    /// <summary>Why the speaker is not known.</summary>
    public MissingReason? Missing { get => missing; init => missing = value; }

    /// <summary>The tenure of the office in which the speaker speaks.</summary>
    public TenureId? Tenure { get => tenure; init => tenure = value; }

    /// <summary>The capacity in which the speaker speaks, in words, where no tenure is recorded.</summary>
    public string? Capacity { get => capacity.OrNone; init => capacity = Given.TextOrNone(value); }

    /// <summary>The actor for whom the speaker speaks. For example, a foreign minister speaks for the state.</summary>
    public ActorId? OnBehalfOf { get => onBehalfOf; init => onBehalfOf = value; }

    /// <summary>The actor whose stance a statement of the speaker is. Null when the actor is not known.</summary>
    internal ActorId? SpeaksFor => onBehalfOf ?? actor;

    /// <summary>How many members of a collective speak, for example all or some.</summary>
    public Quantifier? Quantifier { get => quantifier; init => quantifier = value; }

    /// <summary>Describes in words who speaks, in which capacity and for whom.</summary>
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
