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

/// <summary>Soldiers at a place, or meant for a place, within a common force or outside any force.</summary>
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
    private HeldText composition;
    private Items<RecordKey> mandates;
    private Items<ActorId> hostConsent;
    private EdtfValue? when;

    /// <summary>Whether the deployment took place, was planned or proposed, was only imagined, or was declined.</summary>
    public required DeploymentStatus Status { get => status; init => status = Given.Value(value); }

    /// <summary>The actor whose soldiers these are.</summary>
    public required ActorId Actor { get => actor; init => actor = Given.Value(value); }

    /// <summary>The unit that is deployed.</summary>
    public UnitId? Unit { get => unit; init => unit = value; }

    /// <summary>The force that the soldiers belong to.</summary>
    public ForceId? Force { get => force; init => force = value; }

    /// <summary>The organization or process in whose name the soldiers are deployed. Null means a bilateral deployment.</summary>
    public ActorId? Framework { get => framework; init => framework = value; }

    /// <summary>The place where the soldiers are, or are meant to be.</summary>
    public PlaceId? Place { get => place; init => place = value; }

    /// <summary>The zone in which the soldiers are, or are meant to be.</summary>
    public ZoneId? Zone { get => zone; init => zone = value; }

    /// <summary>The role in which the soldiers are deployed, for example peacekeeping or mine clearance.</summary>
    public required ForceRole Role { get => role; init => role = Given.Value(value); }

    /// <summary>The number of soldiers. Null when the source gives no number.</summary>
    public CountRange? Strength { get => strength; init => strength = value; }

    /// <summary>What the number of soldiers counts, for example soldiers promised or soldiers in the field.</summary>
    public StrengthKind? StrengthKind { get => strengthKind; init => strengthKind = value; }

    /// <summary>The word that the source uses instead of a number, for example "a certain number".</summary>
    public Quantifier? Quantity { get => quantity; init => quantity = value; }

    /// <summary>Who the soldiers are, in words, where this matters, for example "deminers, medics and guards".</summary>
    public string? Composition { get => composition.OrNone; init => composition = Given.TextOrNone(value); }

    /// <summary>The decisions and instruments that allow the deployment.</summary>
    public ImmutableArray<RecordKey> Mandates { get => mandates; init => mandates = Given.Set(value); }

    /// <summary>The actors that, as hosts, consented to the deployment.</summary>
    public ImmutableArray<ActorId> HostConsent { get => hostConsent; init => hostConsent = Given.Set(value); }

    /// <summary>The time of the deployment: a date, or an interval with first and last day included.</summary>
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

/// <summary>Whether a deployment took place, was planned or proposed, was only imagined, or was declined.</summary>
[JsonConverter(typeof(TextConverter<DeploymentStatus>))]
public sealed class DeploymentStatus : Code<DeploymentStatus>, ICode<DeploymentStatus>
{
    private static readonly CodeList<DeploymentStatus> List = new("a status of a deployment", static text => new(text));

    private DeploymentStatus(string text) : base(text) { }

    /// <summary>The soldiers are or were at the place.</summary>
    public static DeploymentStatus Actual { get; } = List["actual"];

    /// <summary>The deployment was planned.</summary>
    public static DeploymentStatus Planned { get; } = List["planned"];

    /// <summary>Somebody proposed the deployment.</summary>
    public static DeploymentStatus Proposed { get; } = List["proposed"];

    /// <summary>The deployment was mentioned only as a possibility.</summary>
    public static DeploymentStatus Hypothetical { get; } = List["hypothetical"];

    /// <summary>The deployment was declined.</summary>
    public static DeploymentStatus Declined { get; } = List["declined"];

    static CodeList<DeploymentStatus> ICode<DeploymentStatus>.Codes => List;
}
