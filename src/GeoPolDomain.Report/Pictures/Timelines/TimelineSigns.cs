using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pictures.Timelines;

/// <summary>Which signs the timelines of a dataset use, so that a legend explains no other one.</summary>
internal sealed record TimelineSigns
{
    /// <summary>How the bars look.</summary>
    public required IReadOnlySet<BarLook> Looks { get; init; }

    /// <summary>The marks of legal steps.</summary>
    public required IReadOnlySet<string> Steps { get; init; }

    /// <summary>Whether a bar fades.</summary>
    public bool HasInexact { get; init; }

    /// <summary>Whether there is a bar of which no day is sure.</summary>
    public bool HasUnsure { get; init; }

    /// <summary>Whether a bar goes on.</summary>
    public bool HasOpen { get; init; }

    /// <summary>Whether the beginning or the end of a bar is not told.</summary>
    public bool HasUntold { get; init; }

    /// <summary>Whether something limits a membership as a whole.</summary>
    public bool HasLimits { get; init; }

    /// <summary>Whether something limits a right or the part in an organ.</summary>
    public bool HasPartialLimits { get; init; }

    /// <summary>Whether somebody sees a membership or a limitation in another way.</summary>
    public bool HasContested { get; init; }

    /// <summary>The signs that the timelines of a dataset use in a view.</summary>
    public static TimelineSigns Of(Dataset data, ActorId? viewpoint)
    {
        var book = data.Memberships;
        var memberships = book.All.Where(one => IsInView(one.AccordingTo)).ToList();
        var limitations = book.Limitations.Where(one => IsInView(one.AccordingTo)).ToList();
        var days = memberships.Select(one => DaySpan.Of(one.Spell)).ToList();
        return new TimelineSigns
        {
            Looks = memberships.Select(one => MembershipRows.LookOf(one.Status)).ToHashSet(),
            Steps = memberships.SelectMany(one => one.Steps).Select(one => StepSigns.Of(one.Step)).ToHashSet(),
            HasInexact = days.Exists(IsFading),
            HasUnsure = days.Exists(one => !one.HasSureDay),
            HasOpen = days.Exists(one => one.Start == EdtfEndpoint.Open || one.End == EdtfEndpoint.Open),
            HasUntold = days.Exists(one => one.Start == EdtfEndpoint.Unknown || one.End == EdtfEndpoint.Unknown),
            HasLimits = limitations.Exists(one => !MembershipRows.IsPartial(one)),
            HasPartialLimits = limitations.Exists(MembershipRows.IsPartial),
            HasContested = memberships.Count < book.All.Length || limitations.Count < book.Limitations.Length,
        };

        bool IsInView(ActorId? view) => view is null || view == viewpoint;
    }

    private static bool IsFading(DaySpan days) => days.HasSureDay
        && ((days.Start == EdtfEndpoint.Dated && days.First != days.SureFirst)
            || (days.End == EdtfEndpoint.Dated && days.Last != days.SureLast));
}
