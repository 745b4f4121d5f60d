using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>A treaty or another instrument, for example a charter, a protocol, a memorandum, a declaration or a resolution.</summary>
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
    private ActorId? founds;

    /// <summary>The kind of instrument, for example charter or protocol.</summary>
    public required TreatyKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The names of the instrument, at least one. The first name is the one to display.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>Whether the instrument binds in law, binds only politically, or is disputed in this respect.</summary>
    public LegalForce? Force { get => force; init => force = value; }

    /// <summary>How far the instrument has come, for example drafted or in force. Null means adopted.</summary>
    public TreatyStage? Stage { get => stage; init => stage = value; }

    /// <summary>
    /// The dated legal steps of the instrument as a whole, in the order in which they were taken. Steps of a single party belong to the
    /// record of that party.
    /// </summary>
    public ImmutableArray<DatedStep> Steps { get => steps; init => steps = Given.List(value); }

    /// <summary>The ground and the date of the end of the instrument. Null when no end is recorded.</summary>
    public TreatyEnd? End { get => end; init => end = value; }

    /// <summary>What the instrument provides, one entry for each matter.</summary>
    public ImmutableArray<Provision> Provisions { get => provisions; init => provisions = Given.List(value); }

    /// <summary>The instruments that this instrument amends.</summary>
    public ImmutableArray<TreatyId> Amends { get => amends; init => amends = Given.Set(value); }

    /// <summary>The instruments that this instrument replaces.</summary>
    public ImmutableArray<TreatyId> Replaces { get => replaces; init => replaces = Given.Set(value); }

    /// <summary>The instrument of which this instrument is another version, for example the treaty of which this is a draft.</summary>
    public TreatyId? VersionOf { get => versionOf; init => versionOf = value; }

    /// <summary>
    /// The organization that the instrument founds, or on whose membership its obligations rest: where no party record says who is bound,
    /// the members of this organization are.
    /// </summary>
    public ActorId? Founds { get => founds; init => founds = value; }

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
        .Optional("founds", static r => ref r.founds)
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

    /// <summary>The instrument has only been talked about; nobody has drafted it.</summary>
    public static TreatyStage Hypothetical { get; } = List["hypothetical"];

    /// <summary>The instrument has been drafted but not yet adopted.</summary>
    public static TreatyStage Draft { get; } = List["draft"];

    /// <summary>The instrument has been adopted or signed.</summary>
    public static TreatyStage Adopted { get; } = List["adopted"];

    /// <summary>The instrument is in force.</summary>
    public static TreatyStage InForce { get; } = List["in-force"];

    /// <summary>The instrument is no longer in force.</summary>
    public static TreatyStage Ended { get; } = List["ended"];

    static CodeList<TreatyStage> ICode<TreatyStage>.Codes => List;
}

/// <summary>Whether an instrument binds, and whether in law or only politically.</summary>
[JsonConverter(typeof(TextConverter<LegalForce>))]
public sealed class LegalForce : Code<LegalForce>, ICode<LegalForce>
{
    private static readonly CodeList<LegalForce> List = new("a legal force", static text => new(text));

    private LegalForce(string text) : base(text) { }

    /// <summary>The instrument binds its parties in law.</summary>
    public static LegalForce Binding { get; } = List["binding"];

    /// <summary>The instrument binds politically but not in law.</summary>
    public static LegalForce Political { get; } = List["political"];

    /// <summary>It is disputed whether the instrument binds.</summary>
    public static LegalForce Disputed { get; } = List["disputed"];

    static CodeList<LegalForce> ICode<LegalForce>.Codes => List;
}
