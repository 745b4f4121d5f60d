using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>A treaty or other instrument: charter, protocol, memorandum, declaration, resolution.</summary>
[JsonConverter(typeof(DescribedConverter<Treaty>))]
public sealed record Treaty : DatasetRecord<Treaty, TreatyId>, IDescribed<Treaty>
{
    private TreatyKind kind = null!;
    private Items<Name> names;
    private LegalForce? force;
    private TreatyStage? stage;
    private Items<DatedStep> steps;
    private TreatyEnd? end;
    private Items<Provision> provisions;
    private Items<TreatyId> amends;
    private Items<TreatyId> replaces;
    private TreatyId? versionOf;

    /// <summary>What kind of instrument it is.</summary>
    public required TreatyKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The names; the first is the one to show.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>What it does in law.</summary>
    public LegalForce? Force { get => force; init => force = value; }

    /// <summary>How far it has come; adopted, where nothing is said.</summary>
    public TreatyStage? Stage { get => stage; init => stage = value; }

    /// <summary>The dated legal steps of the instrument as a whole, in their order.</summary>
    public ImmutableArray<DatedStep> Steps { get => steps; init => steps = Given.List(value); }

    /// <summary>How it ended.</summary>
    public TreatyEnd? End { get => end; init => end = value; }

    /// <summary>What it provides.</summary>
    public ImmutableArray<Provision> Provisions { get => provisions; init => provisions = Given.List(value); }

    /// <summary>The instruments it changes.</summary>
    public ImmutableArray<TreatyId> Amends { get => amends; init => amends = Given.Set(value); }

    /// <summary>The instruments it takes the place of.</summary>
    public ImmutableArray<TreatyId> Replaces { get => replaces; init => replaces = Given.Set(value); }

    /// <summary>The instrument of which it is another version, such as a draft.</summary>
    public TreatyId? VersionOf { get => versionOf; init => versionOf = value; }

    internal override EdtfValue? Time => Steps is [var first, ..] ? first.On : null;

    internal override string CaptionIn(IRecords records) => Names[0].Text;

    internal static Shape<Treaty> Shape { get; } = WithId<Treaty>()
        .Required("kind", static r => ref r.kind)
        .SomeList("names", static r => ref r.names, Name.Shape)
        .Optional("force", static r => ref r.force)
        .Optional("stage", static r => ref r.stage)
        .List("steps", static r => ref r.steps, DatedStep.Shape)
        .Optional("end", static r => ref r.end, TreatyEnd.Shape)
        .List("provisions", static r => ref r.provisions, Provision.Shape)
        .Set("amends", static r => ref r.amends)
        .Set("replaces", static r => ref r.replaces)
        .Optional("versionOf", static r => ref r.versionOf)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Treaty> IDescribed<Treaty>.Description => Shape;
}

/// <summary>How far an instrument has come.</summary>
[JsonConverter(typeof(TextConverter<TreatyStage>))]
public sealed class TreatyStage : Code<TreatyStage>, ICode<TreatyStage>
{
    private static readonly CodeList<TreatyStage> List = new("a stage of an instrument", static text => new(text));

    private TreatyStage(string text) : base(text) { }

    /// <summary>Spoken of only; nobody has drafted it.</summary>
    public static TreatyStage Hypothetical { get; } = List["hypothetical"];

    /// <summary>Drafted, not yet adopted.</summary>
    public static TreatyStage Draft { get; } = List["draft"];

    /// <summary>Adopted or signed.</summary>
    public static TreatyStage Adopted { get; } = List["adopted"];

    /// <summary>In force.</summary>
    public static TreatyStage InForce { get; } = List["in-force"];

    /// <summary>No longer in force.</summary>
    public static TreatyStage Ended { get; } = List["ended"];

    static CodeList<TreatyStage> ICode<TreatyStage>.Codes => List;
}

/// <summary>What an instrument does in law.</summary>
[JsonConverter(typeof(TextConverter<LegalForce>))]
public sealed class LegalForce : Code<LegalForce>, ICode<LegalForce>
{
    private static readonly CodeList<LegalForce> List = new("a legal force", static text => new(text));

    private LegalForce(string text) : base(text) { }

    /// <summary>Binds its parties in law.</summary>
    public static LegalForce Binding { get; } = List["binding"];

    /// <summary>Binds politically, not in law.</summary>
    public static LegalForce Political { get; } = List["political"];

    /// <summary>Whether it binds is disputed.</summary>
    public static LegalForce Disputed { get; } = List["disputed"];

    static CodeList<LegalForce> ICode<LegalForce>.Codes => List;
}
