using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
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

/// <summary>How one actor follows another.</summary>
[JsonConverter(typeof(TextConverter<SuccessionKind>))]
public sealed class SuccessionKind : Code<SuccessionKind>, ICode<SuccessionKind>
{
    private static readonly CodeList<SuccessionKind> List = new("a kind of succession", static text => new(text));

    private SuccessionKind(string text) : base(text) { }

    /// <summary>The same actor in law under another name or form.</summary>
    public static SuccessionKind Continuation { get; } = List["continuation"];

    /// <summary>A new actor that takes over rights and duties.</summary>
    public static SuccessionKind Successor { get; } = List["successor"];

    /// <summary>Several become one.</summary>
    public static SuccessionKind Merger { get; } = List["merger"];

    /// <summary>A part becomes an actor of its own, and the rest goes on.</summary>
    public static SuccessionKind Secession { get; } = List["secession"];

    /// <summary>One becomes several, and none of them is it.</summary>
    public static SuccessionKind Dissolution { get; } = List["dissolution"];

    /// <summary>An actor takes up its earlier existence again.</summary>
    public static SuccessionKind Resumption { get; } = List["resumption"];

    static CodeList<SuccessionKind> ICode<SuccessionKind>.Codes => List;
}
