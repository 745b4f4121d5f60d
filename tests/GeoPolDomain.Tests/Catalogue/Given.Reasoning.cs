using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>What reasoning over statements needs besides.</summary>
internal static partial class Given
{
    public static Link Link(string from, string kind, string to, string? likelihood = null, string? accordingTo = null) => new()
    {
        Id = Next("lnk"),
        From = from,
        To = to,
        Kind = LinkKind.Parse(kind),
        Likelihood = likelihood is null ? null : Likelihood.Parse(likelihood),
        AccordingTo = accordingTo is null ? null : ActorId.Parse(accordingTo),
    };

    /// <summary>Kinds as in "evaluation motive", stances as of a statement.</summary>
    public static Assessment Assessment(string id, string by, string kinds, string stances, string? source = null) => new()
    {
        Id = id,
        By = [new Mention { Actor = by == "?" ? null : ActorId.Parse(by) }],
        Kinds = [.. kinds.Split(' ').Select(AssessmentKind.Parse)],
        Text = $"The assessment {id}.",
        Stances = Stances(stances),
        Citations = source is null ? [] : [new Citation { Source = source }],
    };

    public static Condition Condition(string id, string holder, string act, string requires, string statedIn) => new()
    {
        Id = id,
        Holder = holder,
        Act = ActionKind.Parse(act),
        Requires = new Circumstance { Text = requires },
        StatedIn = [StatementId.Parse(statedIn)],
    };

    public static Deployment Plan(string id, string actor, string place, string role, string status = "proposed", string? when = null) => new()
    {
        Id = id,
        Actor = actor,
        Place = place,
        Role = ForceRole.Parse(role),
        Status = DeploymentStatus.Parse(status),
        When = when is null ? null : EdtfValue.Parse(when),
    };
}
