using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Drafts;

/// <summary>A membership in a draft: says by which steps it came about, how it ended, and which source says so.</summary>
public sealed class DraftMembership
{
    private readonly DatasetDraft draft;

    internal DraftMembership(DatasetDraft draft, Membership record) => (this.draft, Id) = (draft, record.Id);

    /// <summary>The id of the membership.</summary>
    public MembershipId Id { get; }

    /// <summary>The membership as it is now.</summary>
    public Membership Record => draft.Get<Membership>(Id.Key);

    /// <summary>Adds a legal step, in the order in which the steps were taken.</summary>
    /// <param name="step">The step.</param>
    /// <param name="on">Its date, in EDTF.</param>
    /// <exception cref="FormatException">The date is not EDTF.</exception>
    public DraftMembership Step(LegalStep step, string on)
    {
        var dated = new DatedStep { Step = step, On = EdtfDate.Parse(on) };
        return With(one => one with { Steps = one.Steps.Add(dated) });
    }

    /// <summary>Says how the membership ended. When it ended is the end of its spell.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="by">The actor whose act ended it.</param>
    public DraftMembership Ended(EndReason reason, ActorId? by = null) =>
        With(one => one with { End = new MembershipEnd { Reason = reason, By = by } });

    /// <summary>Adds a source on which the membership rests.</summary>
    /// <param name="source">The source.</param>
    /// <param name="place">The place in the source, for example <c>article 1</c>.</param>
    /// <param name="basis">How the membership rests on it; omitted, the source states it.</param>
    public DraftMembership Cites(SourceId source, string? place = null, CitationBasis? basis = null) =>
        With(one => one with { Citations = one.Citations.Add(new Citation { Source = source, Place = place, Basis = basis }) });

    /// <summary>Changes any member of the membership but its id: <c>With(one => one with { Note = "..." })</c>.</summary>
    /// <exception cref="ArgumentException">The id would change.</exception>
    public DraftMembership With(Func<Membership, Membership> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        draft.Replace(Record, change(Record));
        return this;
    }
}
