using GeoPolDomain.Forces;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Reporting.Pictures.Battles;
using GeoPolDomain.Reporting.Pictures.Timelines;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>The forces, what each contributor gave to them, and the deployments.</summary>
internal sealed class ForcesSection : Section
{
    private const int MostTimes = 6;
    private const int MostOpen = 3;

    // Beyond so many contributions, earlier times are shown by the picture through time alone.
    private const int MostContributions = 100;

    /// <inheritdoc/>
    public override string Id => "forces";

    /// <inheritdoc/>
    public override string Title => "Forces and what each gave";

    /// <inheritdoc/>
    public override bool HasContent(PageContext page) => !page.Data.Forces.All.IsEmpty || !page.Data.Forces.Deployments.IsEmpty;

    /// <inheritdoc/>
    public override void Write(PageContext page)
    {
        var forces = page.Data.Forces.All.Select(one => (Force: one, Given: page.Data.Forces.Of(one.Id, page.Options.Viewpoint)))
            .OrderBy(one => one.Force.Names[0].Text, StringComparer.Ordinal).ThenBy(one => one.Force.Id.ToString(), StringComparer.Ordinal)
            .ToList();
        page.Html.Element(
            "p",
            "Each frame is a unit, after the outline symbols of NATO APP-6: the mark above says how large it is (II a battalion, III a "
            + "regiment, X a brigade, XX a division), the sign inside what it is; an empty frame says that this is not told. A broken "
            + "frame is a contribution without a named unit, or one that is not sure. “? men” means that no number is told.").Line();
        var isOpen = MostOpen;
        foreach (var (force, given) in forces.Where(one => !one.Given.All.IsEmpty))
            Battles(page, force, given, isOpen-- > 0);
        var others = forces.Where(one => one.Given.All.IsEmpty).ToList();
        if (others.Count > 0)
            Named(page, others.Select(one => one.Force));
        Deployments(page);
    }

    private static void Battles(PageContext page, Force force, Contributions given, bool isOpen)
    {
        var html = page.Html;
        html.Open("details").With("open", isOpen ? "" : null).Line().Open("summary").Element("h3", force.Names[0].Text).Close().Line();
        html.Open("p");
        page.Link(force.Key);
        html.Text(force.Framework is { } framework ? $", a force of {page.Data.Actors.NameOf(framework)}" : "")
            .Text(force.Spell is { } spell ? $", {spell.Describe()}." : ".").Close().Line();
        var fullest = BattleTimes.FullestOf(given);
        Battle(page, given.On(fullest ?? EdtfDate.On(page.Day)));
        page.Show(ContributionRows.Draw(given, page.Data, page.Pictures));
        var others = page.Data.Forces.Contributions.Length > MostContributions
            ? []
            : BattleTimes.Of(given).Where(one => one != fullest).TakeLast(MostTimes);
        foreach (var time in others)
        {
            html.Open("details").Element("summary", $"As it stood {time.Describe()}").Line();
            Battle(page, given.On(time));
            html.Close().Line();
        }

        html.Close().Line();
    }

    private static void Battle(PageContext page, OrderOfBattle battle)
    {
        page.Html.Open("h4").Text($"As it stood {battle.On.Describe()}").Close().Line();
        page.Show(OrderOfBattleSvg.Of(battle, page.Data, page.Pictures));
    }

    private static void Named(PageContext page, IEnumerable<Force> forces)
    {
        page.Html.Element("h3", "Forces of which no contribution is recorded").Line().Open("ul").Line();
        foreach (var force in forces)
        {
            page.Html.Open("li");
            page.Link(force.Key);
            page.Html.Text(force.Framework is { } framework ? $", of {page.Data.Actors.NameOf(framework)}" : "").Close().Line();
        }

        page.Html.Close().Line();
    }

    private static void Deployments(PageContext page)
    {
        if (page.Data.Forces.Deployments.IsEmpty)
            return;
        page.Html.Element("h3", "Soldiers sent, planned or spoken of").Line().Open("ul").Line();
        foreach (var one in page.Data.Forces.Deployments.OrderBy(one => Order(one.Status)))
        {
            page.Html.Open("li").Open("b").Text(one.Status.ToString()).Close().Text(" ");
            page.Link(one.Key);
            var number = one.Strength is { } strength ? CountWords.Of(strength)
                : one.Quantity is { } quantity ? $"“{MembershipWords.Spaced(quantity.ToString())}”" : "number not told";
            page.Html.Text($": {number}{(one.Strength is not null && one.StrengthKind is { } kind ? $" {kind}" : "")}")
                .Text(one.When is { } when ? $", {when.Describe()}" : "").Text(one.Composition is { } who ? $" ({who.TrimEnd('.')})" : "")
                .Close().Line();
        }

        page.Html.Close().Line();
    }

    private static int Order(DeploymentStatus status) => status == DeploymentStatus.Actual ? 0
        : status == DeploymentStatus.Planned ? 1
        : status == DeploymentStatus.Proposed ? 2
        : status == DeploymentStatus.Hypothetical ? 3
        : 4;
}
