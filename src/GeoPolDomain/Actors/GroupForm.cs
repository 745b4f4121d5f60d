using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Actors;

/// <summary>What kind of group a group is.</summary>
[JsonConverter(typeof(TextConverter<GroupForm>))]
public sealed class GroupForm : Code<GroupForm>, ICode<GroupForm>
{
    private static readonly CodeList<GroupForm> List = new("a form of group", static text => new(text));

    private GroupForm(string text) : base(text) { }

    /// <summary>An armed group.</summary>
    public static GroupForm Armed { get; } = List["armed"];

    /// <summary>Office holders taken together.</summary>
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

    /// <summary>States taken together without an organization.</summary>
    public static GroupForm States { get; } = List["states"];

    static CodeList<GroupForm> ICode<GroupForm>.Codes => List;
}
