using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Actors;

/// <summary>What kind of group a group is.</summary>
[JsonConverter(typeof(TextConverter<GroupForm>))]
public sealed class GroupForm : Code<GroupForm>, ICode<GroupForm>
{
    private GroupForm(string text) : base(text)
    {
    }

    /// <summary>An armed group.</summary>
    public static GroupForm Armed { get; } = new("armed");

    /// <summary>Office holders taken together.</summary>
    public static GroupForm Officials { get; } = new("officials");

    /// <summary>Analysts or scholars taken together.</summary>
    public static GroupForm Experts { get; } = new("experts");

    /// <summary>Followers of a faith taken together.</summary>
    public static GroupForm Believers { get; } = new("believers");

    /// <summary>Media and politicians taken together.</summary>
    public static GroupForm MediaAndPoliticians { get; } = new("media-and-politicians");

    /// <summary>Religious leaders taken together.</summary>
    public static GroupForm ReligiousLeaders { get; } = new("religious-leaders");

    /// <summary>Candidates for an office taken together.</summary>
    public static GroupForm Candidates { get; } = new("candidates");

    /// <summary>Voters taken together.</summary>
    public static GroupForm Voters { get; } = new("voters");

    /// <summary>States taken together without an organization.</summary>
    public static GroupForm States { get; } = new("states");

    /// <inheritdoc/>
    public static ImmutableArray<GroupForm> All { get; } =
    [
        Armed,
        Officials,
        Experts,
        Believers,
        MediaAndPoliticians,
        ReligiousLeaders,
        Candidates,
        Voters,
        States,
    ];

    static string ITextForm<GroupForm>.Called => "a form of group";

    static GroupForm? ICode<GroupForm>.Unlisted(string text) => new(text);
}
