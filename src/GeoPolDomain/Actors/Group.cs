using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Actors;

/// <summary>A group that is not an organization: an armed group, a social group or an unnamed collective.</summary>
[JsonConverter(typeof(DescribedConverter<Group>))]
public sealed record Group : Actor, IDescribed<Group>
{
    private GroupForm form = null!;
    private Items<ActorId> within;
    private Items<ActorId> members;
    private Quantifier? quantifier;

    /// <summary>The kind of group, for example an armed group or office holders taken together.</summary>
    public required GroupForm Form { get => form; init => form = Given.Value(value); }

    /// <summary>The states or organizations that the group belongs to.</summary>
    public ImmutableArray<ActorId> Within { get => within; init => within = Given.Set(value); }

    /// <summary>The actors that are known to be meant by the group. Other actors may be meant too.</summary>
    public ImmutableArray<ActorId> Members { get => members; init => members = Given.Set(value); }

    /// <summary>How many members of the group are meant, for example all, most or some.</summary>
    public Quantifier? Quantifier { get => quantifier; init => quantifier = value; }

    internal static Shape<Group> Shape { get; } = WithId<Group>()
        .Kind("group")
        .And(Named)
        .Required("form", static r => ref r.form)
        .Set("within", static r => ref r.within)
        .Set("members", static r => ref r.members)
        .Optional("quantifier", static r => ref r.quantifier)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Group> IDescribed<Group>.Description => Shape;
}

/// <summary>The kind of a group.</summary>
[JsonConverter(typeof(TextConverter<GroupForm>))]
public sealed class GroupForm : Code<GroupForm>, ICode<GroupForm>
{
    private static readonly CodeList<GroupForm> List = new("a form of group", static text => new(text));

    private GroupForm(string text) : base(text) { }

    /// <summary>An armed group, for example a militia.</summary>
    public static GroupForm Armed { get; } = List["armed"];

    /// <summary>Office holders taken together, for example the defence ministers of several states.</summary>
    public static GroupForm Officials { get; } = List["officials"];

    /// <summary>Analysts or scholars taken together.</summary>
    public static GroupForm Experts { get; } = List["experts"];

    /// <summary>Followers of a faith taken together.</summary>
    public static GroupForm Believers { get; } = List["believers"];

    /// <summary>Media and politicians taken together.</summary>
    public static GroupForm MediaAndPoliticians { get; } = List["media-and-politicians"];

    /// <summary>Religious leaders taken together.</summary>
    public static GroupForm ReligiousLeaders { get; } = List["religious-leaders"];

    /// <summary>Candidates for an office taken together.</summary>
    public static GroupForm Candidates { get; } = List["candidates"];

    /// <summary>Voters taken together.</summary>
    public static GroupForm Voters { get; } = List["voters"];

    /// <summary>States taken together that form no organization, for example "the Western states".</summary>
    public static GroupForm States { get; } = List["states"];

    static CodeList<GroupForm> ICode<GroupForm>.Codes => List;
}
