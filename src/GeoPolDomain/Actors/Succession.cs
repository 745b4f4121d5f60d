using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Actors;

/// <summary>One actor following another. Memberships do not pass on by themselves.</summary>
[JsonConverter(typeof(DescribedConverter<Succession>))]
public sealed record Succession : DatasetRecord<Succession, SuccessionId>, IDescribed<Succession>
{
    private ActorId predecessor = null!;
    private ActorId successor = null!;
    private SuccessionKind kind = null!;
    private EdtfValue? on;

    /// <summary>The one that went before.</summary>
    public required ActorId Predecessor { get => predecessor; init => predecessor = Given.Value(value); }

    /// <summary>The one that followed.</summary>
    public required ActorId Successor { get => successor; init => successor = Given.Value(value); }

    /// <summary>How it followed.</summary>
    public required SuccessionKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>When.</summary>
    public EdtfValue? On { get => on; init => on = value; }

    internal override EdtfValue? Time => On;

    internal override string CaptionIn(IRecords records) =>
        $"{records.Book<ActorBook>().NameOf(Successor)}, {Kind} of {records.Book<ActorBook>().NameOf(Predecessor)}";

    internal static Shape<Succession> Shape { get; } = WithId<Succession>()
        .Required("predecessor", static r => ref r.predecessor)
        .Required("successor", static r => ref r.successor)
        .Required("kind", static r => ref r.kind)
        .Optional("on", static r => ref r.on)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Succession> IDescribed<Succession>.Description => Shape;
}
