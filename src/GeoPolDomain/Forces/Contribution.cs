using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>
/// What one contributor gives to a force, as one source reports it. Without a contributor, the record is a reported total of the force.
/// </summary>
[JsonConverter(typeof(DescribedConverter<Contribution>))]
public sealed record Contribution : DatasetRecord<Contribution, ContributionId>, IDescribed<Contribution>
{
    private ForceId force = null!;
    private ActorId? contributor;
    private UnitId? unit;
    private CountRange? strength;
    private StrengthKind? strengthKind;
    private ForceRole? role;
    private EdtfValue when = null!;

    /// <summary>The force that receives the contribution.</summary>
    public required ForceId Force { get => force; init => force = Given.Value(value); }

    /// <summary>The actor that contributes. Null when the record reports the total of all contributors.</summary>
    public ActorId? Contributor { get => contributor; init => contributor = value; }

    /// <summary>The unit that the contributor gives. Null when the record is about everything the contributor gives.</summary>
    public UnitId? Unit { get => unit; init => unit = value; }

    /// <summary>The number of soldiers. Null when the source gives no number.</summary>
    public CountRange? Strength { get => strength; init => strength = value; }

    /// <summary>What the number of soldiers counts, for example soldiers promised or soldiers in the field.</summary>
    public StrengthKind? StrengthKind { get => strengthKind; init => strengthKind = value; }

    /// <summary>The role in which the soldiers are given, for example peacekeeping.</summary>
    public ForceRole? Role { get => role; init => role = value; }

    /// <summary>
    /// The time of the contribution. A date says how things stood at that date; an interval says that they stood so throughout.
    /// </summary>
    public required EdtfValue When { get => when; init => when = Given.Value(value); }

    internal override EdtfValue? Time => When;

    internal override string CaptionIn(IRecords records) =>
        $"{(Contributor is { } giver ? records.Book<ActorBook>().NameOf(giver) : "in all")} "
        + $"to {records.Book<ForceBook>().Find(Force)?.Names[0].Text ?? Force.ToString()}";

    internal static Shape<Contribution> Shape { get; } = WithId<Contribution>()
        .Required("force", static r => ref r.force)
        .Optional("contributor", static r => ref r.contributor)
        .Optional("unit", static r => ref r.unit)
        .Optional("strength", static r => ref r.strength)
        .Optional("strengthKind", static r => ref r.strengthKind)
        .Optional("role", static r => ref r.role)
        .Required("when", static r => ref r.when)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Contribution> IDescribed<Contribution>.Description => Shape;
}

/// <summary>What a number of soldiers counts.</summary>
[JsonConverter(typeof(TextConverter<StrengthKind>))]
public sealed class StrengthKind : Code<StrengthKind>, ICode<StrengthKind>
{
    private static readonly CodeList<StrengthKind> List = new("a kind of strength", static text => new(text));

    private StrengthKind(string text) : base(text) { }

    /// <summary>The number of soldiers on paper, which the force is said to have.</summary>
    public static StrengthKind Nominal { get; } = List["nominal"];

    /// <summary>The number of soldiers that a mandate or a law allows.</summary>
    public static StrengthKind Authorised { get; } = List["authorised"];

    /// <summary>The number of soldiers that was promised.</summary>
    public static StrengthKind Pledged { get; } = List["pledged"];

    /// <summary>The number of soldiers that stand ready on a roster.</summary>
    public static StrengthKind OnCall { get; } = List["on-call"];

    /// <summary>The number of soldiers in the field.</summary>
    public static StrengthKind Deployed { get; } = List["deployed"];

    /// <summary>The highest number of soldiers that were in the field.</summary>
    public static StrengthKind Peak { get; } = List["peak"];

    static CodeList<StrengthKind> ICode<StrengthKind>.Codes => List;
}
