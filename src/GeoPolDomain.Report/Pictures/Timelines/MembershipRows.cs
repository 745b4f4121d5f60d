using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures.Timelines;

/// <summary>Makes the rows of a timeline from rosters.</summary>
/// <param name="data">The dataset that the rosters are from. Null when it is not at hand.</param>
internal sealed class MembershipRows(Dataset? data)
{
    /// <summary>Says memberships in words, with the names of the dataset.</summary>
    public MembershipWords Words { get; } = new(data);

    /// <summary>The members of an organization, one row each, by the first day and then by name.</summary>
    public IReadOnlyList<TimeRow> Of(Roster roster)
    {
        var limitations = roster.Limitations.ToLookup(one => one.Of);
        var views = ViewsLeftOut(roster, null);
        return Sorted(roster.Memberships.GroupBy(one => one.Member)
            .Select(group => Row(roster, group.Key, group, limitations[group.Key], views[group.Key])));
    }

    /// <summary>The organizations of an actor, one row each, by the first day and then by name.</summary>
    public IReadOnlyList<TimeRow> OfActor(IEnumerable<Roster> rosters, ActorId actor) => Sorted(
        from roster in rosters
        let memberships = roster.Memberships.Where(one => one.Member == actor).ToList()
        where memberships.Count > 0
        select Row(
            roster,
            roster.Organization,
            memberships,
            roster.Limitations.Where(one => one.Of == actor),
            ViewsLeftOut(roster, actor)[actor]));

    /// <summary>How the bar of a membership looks.</summary>
    public static BarLook LookOf(MembershipStatus status) => status.CountsAsMember switch
    {
        Answer.Yes => BarLook.Filled,
        Answer.No => BarLook.Outlined,
        _ => BarLook.Doubtful,
    };

    /// <summary>Whether only a part of the membership is limited.</summary>
    public static bool IsPartial(Limitation limitation) =>
        limitation.Organ is not null || limitation.Right is not null || limitation.Towards is not null;

    private TimeRow Row(
        Roster roster,
        ActorId subject,
        IEnumerable<Membership> memberships,
        IEnumerable<Limitation> limitations,
        IEnumerable<ActorId> views)
    {
        var seen = views.Distinct().Select(Words.NameOf).Order(StringComparer.Ordinal).ToList();
        return new TimeRow
        {
            Key = subject.Key,
            Name = Words.NameOf(subject),
            Aside = seen.Count == 0 ? "" : $"Contested: {string.Join(", ", seen)} {(seen.Count == 1 ? "sees" : "see")} it otherwise.",
            Bars = [.. memberships.Select(one => Bar(roster, one, subject))],
            Hatches = [.. limitations.Select(Hatch)],
        };
    }

    private TimeBar Bar(Roster roster, Membership membership, ActorId subject) => new()
    {
        Key = membership.Key,
        Days = SpanOf(roster, membership),
        Title = Words.Of(membership, subject),
        Brief = MembershipWords.Brief(membership),
        Look = LookOf(membership.Status),
        Word = membership.Status == MembershipStatus.Member ? "" : MembershipWords.Of(membership.Status),
        After = MembershipWords.Of(membership.End),
        Marks = [.. membership.Steps.Select(one => new TimeMark(StepSigns.Of(one.Step), one.On))],
        Data =
        [
            ("data-status", membership.Status.ToString()),
            ("data-counts", membership.Status.CountsAsMember.ToText()),
            ("data-view", membership.AccordingTo?.ToString()),
        ],
    };

    private TimeHatch Hatch(Limitation limitation) => new()
    {
        Key = limitation.Key,
        Days = DaySpan.Of(limitation.Spell),
        Title = Words.Of(limitation),
        IsPartial = IsPartial(limitation),
        Data = [("data-limitation", limitation.Kind.ToString())],
    };

    // Counted from a legal step, the days of a membership are those that the library answers for a roster of this membership alone.
    private static DaySpan SpanOf(Roster roster, Membership membership)
    {
        var spell = DaySpan.Of(membership.Spell);
        if (roster.StartingBy is null)
            return spell;
        var alone = membership with { Status = MembershipStatus.Member, End = null, AccordingTo = null };
        var through = new Dataset("alone", "One membership", [alone]).Memberships
            .Of(membership.Organization, null, roster.StartingBy).Through(membership.Member);
        var begun = through.SkipWhile(one => one.Answer == Answer.No).ToList();
        var sure = begun.SkipWhile(one => one.Answer != Answer.Yes).ToList();
        return spell with
        {
            First = begun.FirstOrDefault().Day,
            SureFirst = sure.Count > 0 ? sure[0].Day : LocalDate.MaxIsoValue,
            SureLast = sure.Count == 0 ? LocalDate.MinIsoValue : sure.Count > 1 ? sure[1].Day!.Value.PlusDays(-1) : null,
            Start = begun.FirstOrDefault().Day is null ? EdtfEndpoint.Unknown : EdtfEndpoint.Dated,
        };
    }

    /// <summary>The actors whose own view of a membership the roster leaves out, by the member.</summary>
    private ILookup<ActorId, ActorId> ViewsLeftOut(Roster roster, ActorId? of)
    {
        var memberships = from one in data?.Memberships.All ?? []
                          where one.Organization == roster.Organization && (of is null || one.Member == of) && IsLeftOut(one)
                          select (About: one.Member, View: one.AccordingTo!);
        var limitations = from one in data?.Memberships.Limitations ?? []
                          where one.Organization == roster.Organization && (of is null || one.Of == of) && IsLeftOut(one)
                          select (About: one.Of, View: one.AccordingTo!);
        return memberships.Concat(limitations).ToLookup(one => one.About, one => one.View);

        bool IsLeftOut(DatasetRecord record) => record.AccordingTo is { } view && view != roster.Viewpoint;
    }

    private static ImmutableArray<TimeRow> Sorted(IEnumerable<TimeRow> rows) =>
    [
        .. rows
            .OrderBy(row => row.Bars.Min(bar => bar.Days.First ?? LocalDate.MinIsoValue))
            .ThenBy(row => row.Name, StringComparer.Ordinal)
            .ThenBy(row => row.Key.Id, StringComparer.Ordinal),
    ];
}
