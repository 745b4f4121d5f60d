using System.Collections.Immutable;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>Memberships for a person to read.</summary>
internal static class MembersPage
{
    /// <summary>Shows who belongs to an organization, and why.</summary>
    public static void Show(Page page, Dataset data, MembersAnswer answer)
    {
        var by = answer.By is null ? "" : $", counted from the step '{answer.By}'";
        page.Heading($"Members of {data.Actors.NameOf(answer.Organization)} on {answer.On}{View(data, answer.Viewpoint)}{by}");
        if (answer.Members.IsEmpty)
            page.Line($"No member is recorded for then; of other times there are {data.Memberships.Of(answer.Organization).Memberships.Length} memberships.");
        else
            page.Write(Reasoned(page, data, "member", answer.Members, one => one.Actor));
        foreach (var other in answer.Others)
            page.Line($"Not a member: {Words.Of(data, other.Actor)}, {Because(other)}");
    }

    /// <summary>Shows what an actor belongs to, and why.</summary>
    public static void Show(Page page, Dataset data, MembershipsAnswer answer)
    {
        page.Heading($"Memberships of {data.Actors.NameOf(answer.Actor)} on {answer.On}{View(data, answer.Viewpoint)}");
        if (answer.Memberships.IsEmpty)
            page.Line("No membership is recorded for then.");
        else
            page.Write(Reasoned(page, data, "organization", answer.Memberships, one => one.Organization));
    }

    /// <summary>The members in few columns: a question mark stands where it is not known.</summary>
    public static Table Compact(Dataset data, MembersAnswer answer)
    {
        var table = Page.LightTable(Acronym(data, answer.Organization), "as", "since");
        foreach (var one in answer.Members)
            table.AddRow(
                Words.Plain(data.Actors.NameOf(one.Actor)) + Mark(one),
                Words.Plain(one.Status),
                Words.Plain(Since(one.Memberships[0].Spell)));
        foreach (var one in answer.Others)
            table.AddRow(Words.Aside(data.Actors.NameOf(one.Actor)), Words.Aside(one.Status), Words.Aside(Since(one.Memberships[0].Spell)));
        return table;
    }

    private static Table Reasoned(Page page, Dataset data, string named, ImmutableArray<Member> members, Func<Member, ActorId> name)
    {
        var table = page.Table(named, "answer", "status", "because");
        foreach (var one in members)
            table.AddRow(Words.Of(data, name(one)), Words.Of(one.Answer), Words.Plain(one.Status), Because(one));
        return table;
    }

    private static string Mark(Member member) =>
        (member.Answer == Answer.Yes ? "" : Words.Warning(" ?")) + (member.Limitations.IsEmpty ? "" : Words.Warning(" *"));

    private static string Acronym(Dataset data, ActorId organization) =>
        data.Actors.Find(organization)?.Names.FirstOrDefault(name => name.Kind == NameKind.Acronym)?.Text ?? data.Actors.NameOf(organization);

    private static string Because(Member member) => string.Join("; ", member.Because.Select(Words.Of));

    private static string Since(EdtfInterval spell) => spell.StartKind switch
    {
        EdtfEndpoint.Dated => $"{spell.Start}",
        EdtfEndpoint.Open => "ever",
        _ => "?",
    };

    private static string View(Dataset data, ActorId? viewpoint) => viewpoint is null ? "" : $", as {data.Actors.NameOf(viewpoint)} sees it";
}
