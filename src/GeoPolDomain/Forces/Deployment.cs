using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Places;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>Soldiers at a place, or meant for one, within a common force or outside any.</summary>
[JsonConverter(typeof(DescribedConverter<Deployment>))]
public sealed record Deployment : DatasetRecord<Deployment, DeploymentId>, IDescribed<Deployment>
{
    private DeploymentStatus status = null!;
    private ActorId actor = null!;
    private UnitId? unit;
    private ForceId? force;
    private ActorId? framework;
    private PlaceId? place;
    private ZoneId? zone;
    private ForceRole role = null!;
    private CountRange? strength;
    private StrengthKind? strengthKind;
    private Quantifier? quantity;
    private string? composition;
    private Items<RecordKey> mandates;
    private Items<ActorId> hostConsent;
    private EdtfValue? when;

    /// <summary>Whether they went or were to go.</summary>
    public required DeploymentStatus Status { get => status; init => status = Given.Value(value); }

    /// <summary>Whose soldiers they are.</summary>
    public required ActorId Actor { get => actor; init => actor = Given.Value(value); }

    /// <summary>The unit.</summary>
    public UnitId? Unit { get => unit; init => unit = value; }

    /// <summary>The force they belong to.</summary>
    public ForceId? Force { get => force; init => force = value; }

    /// <summary>The organization or process in whose name they are there; a bilateral affair, where nothing is said.</summary>
    public ActorId? Framework { get => framework; init => framework = value; }

    /// <summary>Where.</summary>
    public PlaceId? Place { get => place; init => place = value; }

    /// <summary>In which zone.</summary>
    public ZoneId? Zone { get => zone; init => zone = value; }

    /// <summary>As what they are there.</summary>
    public required ForceRole Role { get => role; init => role = Given.Value(value); }

    /// <summary>How many soldiers; missing where the source gives no number.</summary>
    public CountRange? Strength { get => strength; init => strength = value; }

    /// <summary>What the number counts.</summary>
    public StrengthKind? StrengthKind { get => strengthKind; init => strengthKind = value; }

    /// <summary>The word used instead of a number, such as "a certain number".</summary>
    public Quantifier? Quantity { get => quantity; init => quantity = value; }

    /// <summary>Of whom they are made up, where that is the point.</summary>
    public string? Composition { get => composition; init => composition = Given.TextOrNone(value); }

    /// <summary>The decisions and instruments they rest on.</summary>
    public ImmutableArray<RecordKey> Mandates { get => mandates; init => mandates = Given.Set(value); }

    /// <summary>Who agreed as host.</summary>
    public ImmutableArray<ActorId> HostConsent { get => hostConsent; init => hostConsent = Given.Set(value); }

    /// <summary>When: a date, or from the first day to the last.</summary>
    public EdtfValue? When { get => when; init => when = value; }

    internal override EdtfValue? Time => When;

    internal override string CaptionIn(IRecords records) => $"{records.Book<ActorBook>().NameOf(Actor)}, {Role}{WhereIn(records)}";

    private string WhereIn(IRecords records) => this switch
    {
        { Place: { } place } => $" in {records.Book<PlaceBook>().NameOf(place)}",
        { Zone: { } zone } => $" in {records.Book<PlaceBook>().FindZone(zone)?.Names[0].Text ?? zone.ToString()}",
        _ => "",
    };

    internal static Shape<Deployment> Shape { get; } = WithId<Deployment>()
        .Required("status", static r => ref r.status)
        .Required("actor", static r => ref r.actor)
        .Optional("unit", static r => ref r.unit)
        .Optional("force", static r => ref r.force)
        .Optional("framework", static r => ref r.framework)
        .Optional("place", static r => ref r.place)
        .Optional("zone", static r => ref r.zone)
        .Required("role", static r => ref r.role)
        .Optional("strength", static r => ref r.strength)
        .Optional("strengthKind", static r => ref r.strengthKind)
        .Optional("quantity", static r => ref r.quantity)
        .Optional("composition", static r => ref r.composition, Codec.Text)
        .Set("mandates", static r => ref r.mandates)
        .Set("hostConsent", static r => ref r.hostConsent)
        .Optional("when", static r => ref r.when)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Deployment> IDescribed<Deployment>.Description => Shape;
}

/// <summary>Whether soldiers went or were to go.</summary>
[JsonConverter(typeof(TextConverter<DeploymentStatus>))]
public sealed class DeploymentStatus : Code<DeploymentStatus>, ICode<DeploymentStatus>
{
    private static readonly CodeList<DeploymentStatus> List = new("a status of a deployment", static text => new(text));

    private DeploymentStatus(string text) : base(text) { }

    /// <summary>They are or were there.</summary>
    public static DeploymentStatus Actual { get; } = List["actual"];

    /// <summary>They were to go.</summary>
    public static DeploymentStatus Planned { get; } = List["planned"];

    /// <summary>Somebody proposed that they go.</summary>
    public static DeploymentStatus Proposed { get; } = List["proposed"];

    /// <summary>Spoken of as a possibility only.</summary>
    public static DeploymentStatus Hypothetical { get; } = List["hypothetical"];

    /// <summary>It was turned down.</summary>
    public static DeploymentStatus Declined { get; } = List["declined"];

    static CodeList<DeploymentStatus> ICode<DeploymentStatus>.Codes => List;
}
