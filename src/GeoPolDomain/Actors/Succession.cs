using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Actors;

/// <summary>
/// The succession of one actor to another. The memberships of the predecessor do not pass to the successor automatically.
/// </summary>
[JsonConverter(typeof(DescribedConverter<Succession>))]
public sealed record Succession : DatasetRecord<Succession, SuccessionId>, IDescribed<Succession>
{
    private ActorId predecessor = null!;
    private ActorId successor = null!;
    private SuccessionKind kind = null!;
    private EdtfValue? on;

    /// <summary>The actor that the successor follows.</summary>
    public required ActorId Predecessor { get => predecessor; init => predecessor = Given.Value(value); }

    /// <summary>The actor that follows the predecessor.</summary>
    public required ActorId Successor { get => successor; init => successor = Given.Value(value); }

    /// <summary>How the successor follows the predecessor, for example by merger or by secession.</summary>
    public required SuccessionKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>When the succession took place.</summary>
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

/// <summary>How one actor follows another.</summary>
[JsonConverter(typeof(TextConverter<SuccessionKind>))]
public sealed class SuccessionKind : Code<SuccessionKind>, ICode<SuccessionKind>
{
    private static readonly CodeList<SuccessionKind> List = new("a kind of succession", static text => new(text));

    private SuccessionKind(string text) : base(text) { }

    /// <summary>The successor is the same actor in law, under another name or in another form.</summary>
    public static SuccessionKind Continuation { get; } = List["continuation"];

    /// <summary>The successor is a new actor that takes over rights and duties of the predecessor.</summary>
    public static SuccessionKind Successor { get; } = List["successor"];

    /// <summary>Several actors become one actor.</summary>
    public static SuccessionKind Merger { get; } = List["merger"];

    /// <summary>A part of the predecessor becomes an actor of its own, and the rest of the predecessor goes on.</summary>
    public static SuccessionKind Secession { get; } = List["secession"];

    /// <summary>The predecessor becomes several actors, and none of them is the same actor as the predecessor.</summary>
    public static SuccessionKind Dissolution { get; } = List["dissolution"];

    /// <summary>An actor that had ceased to exist exists again, for example a state that regains its independence.</summary>
    public static SuccessionKind Resumption { get; } = List["resumption"];

    static CodeList<SuccessionKind> ICode<SuccessionKind>.Codes => List;
}
