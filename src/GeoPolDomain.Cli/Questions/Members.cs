using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>members</c>: who is a member of an organization on a date.</summary>
internal sealed class Members : Question<MembersAnswer>
{
    private readonly Argument<string> organization = new("ORG") { Description = "The organization: its id, name or acronym." };
    private readonly Option<string> by = new("--by")
    {
        Description = "The legal step from which a membership counts, such as signed or ratified. By default, a membership counts from the "
            + "start of its spell.",
        HelpName = "STEP",
    };

    public Members(Terminal terminal) : base(
        terminal,
        "members",
        "Lists the actors that are members of an organization on a date, or that may be members.")
    {
        Add(organization);
        Add(GivenTime.Option());
        Add(GivenView.Option());
        Add(by);
    }

    // Most questions name the organization by its id or acronym. They need not wait for the whole world to be read.
    protected override Dataset DatasetOf(ParseResult given, Terminal terminal) =>
        !GivenDataset.IsNamed(given)
        && ActorId.TryParse(given.GetRequiredValue(organization).ToLowerInvariant(), out var id)
        && ReferenceData.TryReadWorldOf(id, out var part)
        && !part.Actors.Lookup(given.GetRequiredValue(organization)).IsEmpty
            ? part
            : base.DatasetOf(given, terminal);

    protected override Dataset UsualDataset => ReferenceData.World;

    protected override MembersAnswer Ask(Dataset data, ParseResult given) => MembersAnswer.Of(
        data,
        GivenId.Actor(data, given.GetRequiredValue(organization), GivenTime.DayOf(given)),
        GivenTime.Of(given),
        GivenView.Of(given, data),
        GivenId.Step(data, given.GetValue(by)));

    protected override void WriteJson(Utf8JsonWriter json, MembersAnswer answer) => MembersJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, MembersAnswer answer) => MembersPage.Write(page, data, answer);
}

/// <summary>Who belongs to an organization on a date.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="On">The date, which may be inexact: <c>2017</c> means some day of that year.</param>
/// <param name="Viewpoint">The actor whose view the answer takes, or null if the user named no actor.</param>
/// <param name="By">The legal step from which memberships are counted, such as ratification; null means the start of the spell.</param>
/// <param name="Members">The actors that are members (yes) or may be members (unknown).</param>
/// <param name="Others">The actors that belong to the organization without being members, such as observers and associates.</param>
internal sealed record MembersAnswer(
    ActorId Organization,
    EdtfDate On,
    ActorId? Viewpoint,
    LegalStep? By,
    ImmutableArray<Member> Members,
    ImmutableArray<Member> Others)
{
    /// <summary>Asks the roster of the organization.</summary>
    public static MembersAnswer Of(Dataset data, ActorId organization, EdtfDate on, ActorId? viewpoint = null, LegalStep? by = null)
    {
        var roster = data.Memberships.Of(organization, viewpoint, by);
        // The status must also count as no membership. Otherwise the list of others would hold a member whose membership is over on
        // the date, or whose membership is counted from a legal step after the date.
        var others = roster.Standing(on).Where(one => one.Answer == Answer.No && one.Status.CountsAsMember == Answer.No);
        return new(organization, on, viewpoint, by, roster.On(on), [.. others]);
    }
}

/// <summary>Writes the members of an organization as JSON.</summary>
internal static class MembersJson
{
    /// <summary>Writes the question and the members, each with the reasons for its answer.</summary>
    public static void Write(Utf8JsonWriter json, MembersAnswer answer)
    {
        json.Text("organization", answer.Organization);
        json.Text("on", answer.On);
        json.Text("viewpoint", answer.Viewpoint);
        json.Text("by", answer.By);
        json.Objects("members", answer.Members, static (json, one) => Write(json, "actor", one.Actor, one));
        if (!answer.Others.IsEmpty)
            json.Objects("others", answer.Others, static (json, one) => Write(json, "actor", one.Actor, one));
    }

    /// <summary>Writes one membership, under the name of the actor on its other side: the member or the organization.</summary>
    public static void Write(Utf8JsonWriter json, string name, ActorId actor, Member member)
    {
        json.Text(name, actor);
        json.Text("answer", member.Answer.ToText());
        json.Text("status", member.Status);
        json.Objects("memberships", member.Memberships, static (json, one) =>
        {
            json.Text("membership", one.Id);
            json.Text("spell", one.Spell);
        });
        json.Texts("because", member.Because);
    }
}

/// <summary>Shows the members of an organization to a person.</summary>
internal static class MembersPage
{
    /// <summary>Shows who belongs to the organization, and why.</summary>
    public static void Write(Page page, Dataset data, MembersAnswer answer)
    {
        var by = answer.By is null ? "" : $", counted from the step '{answer.By}'";
        page.Heading($"Members of {data.Actors.NameOf(answer.Organization)} on {answer.On}{View(data, answer.Viewpoint)}{by}");
        if (answer.Members.IsEmpty)
            page.Line($"No member is recorded for this date. {Recorded(data.Memberships.Of(answer.Organization).Memberships.Length)}");
        else
            page.Write(Reasoned(page, data, "member", answer.Members, one => one.Actor));
        foreach (var other in answer.Others)
            page.Line($"Not a member: {Words.Of(data, other.Actor)}, {Because(other)}");
    }

    /// <summary>Makes a table with one membership per row, and the reasons for its answer in the last column.</summary>
    public static Table Reasoned(Page page, Dataset data, string column, ImmutableArray<Member> members, Func<Member, ActorId> name)
    {
        var table = page.Table(column, "answer", "status", "because");
        foreach (var one in members)
            table.AddRow(Words.Of(data, name(one)), Words.Of(one.Answer), Words.Plain(one.Status), Because(one));
        return table;
    }

    /// <summary>Makes a table without reasons for the brief. A question mark follows a member whose membership is unknown.</summary>
    public static Table Compact(Dataset data, MembersAnswer answer)
    {
        var table = Page.LightTable(Acronym(data, answer.Organization), "status", "since");
        foreach (var one in answer.Members)
            table.AddRow(
                Words.Plain(data.Actors.NameOf(one.Actor)) + Mark(one),
                Words.Plain(one.Status),
                Words.Plain(Since(one.Memberships[0].Spell)));
        foreach (var one in answer.Others)
            table.AddRow(
                Words.Aside(data.Actors.NameOf(one.Actor)),
                Words.Aside(one.Status),
                Words.Aside(Since(one.Memberships[0].Spell)));
        return table;
    }

    /// <summary>Returns the end of a heading that says whose view the page shows, or an empty text.</summary>
    public static string View(Dataset data, ActorId? viewpoint) => viewpoint is null ? "" : $", as {data.Actors.NameOf(viewpoint)} sees it";

    private static string Recorded(int count) => count switch
    {
        0 => "The dataset records no membership in this actor at any time.",
        1 => "The dataset records 1 membership, for another date or status.",
        _ => $"The dataset records {count} memberships, for other dates or statuses.",
    };

    private static string Mark(Member member) =>
        (member.Answer == Answer.Yes ? "" : Words.Warning(" ?")) + (member.Limitations.IsEmpty ? "" : Words.Warning(" *"));

    private static string Acronym(Dataset data, ActorId organization) =>
        data.Actors.Find(organization)?.Names.FirstOrDefault(name => name.Kind == NameKind.Acronym)?.Text
        ?? data.Actors.NameOf(organization);

    private static string Because(Member member) => string.Join("; ", member.Because.Select(Words.Of));

    private static string Since(EdtfInterval spell) => spell.StartKind switch
    {
        EdtfEndpoint.Dated => $"{spell.Start}",
        EdtfEndpoint.Open => "always",
        _ => "?",
    };
}
