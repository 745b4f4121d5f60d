using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>What a contributor gives to a force, as one source tells it.</summary>
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

    /// <summary>The force.</summary>
    public required ForceId Force { get => force; init => force = Given.Value(value); }

    /// <summary>Who gives it; missing where the record tells the total of all contributors.</summary>
    public ActorId? Contributor { get => contributor; init => contributor = value; }

    /// <summary>The unit given.</summary>
    public UnitId? Unit { get => unit; init => unit = value; }

    /// <summary>How many soldiers; missing where the source gives no number.</summary>
    public CountRange? Strength { get => strength; init => strength = value; }

    /// <summary>What the number counts.</summary>
    public StrengthKind? StrengthKind { get => strengthKind; init => strengthKind = value; }

    /// <summary>As what they are given.</summary>
    public ForceRole? Role { get => role; init => role = value; }

    /// <summary>A date: as it stood then. An interval: throughout.</summary>
    public required EdtfValue When { get => when; init => when = Given.Value(value); }

    internal override EdtfValue? Time => When;

    internal override string CaptionIn(IRecords records) =>
        $"{(Contributor is { } giver ? records.Book<ActorBook>().NameOf(giver) : "in all")} to {records.Book<ForceBook>().Find(Force)?.Names[0].Text ?? Force.ToString()}";

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

    /// <summary>On paper: what the force is said to have.</summary>
    public static StrengthKind Nominal { get; } = List["nominal"];

    /// <summary>What a mandate or law allows.</summary>
    public static StrengthKind Authorised { get; } = List["authorised"];

    /// <summary>What was promised.</summary>
    public static StrengthKind Pledged { get; } = List["pledged"];

    /// <summary>What stands ready on a roster.</summary>
    public static StrengthKind OnCall { get; } = List["on-call"];

    /// <summary>What is in the field.</summary>
    public static StrengthKind Deployed { get; } = List["deployed"];

    /// <summary>The most there was in the field.</summary>
    public static StrengthKind Peak { get; } = List["peak"];

    static CodeList<StrengthKind> ICode<StrengthKind>.Codes => List;
}
