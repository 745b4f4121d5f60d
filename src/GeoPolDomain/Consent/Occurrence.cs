using GeoPolDomain.Time;

namespace GeoPolDomain.Consent;

/// <summary>Whether something recorded had happened by the day asked about, and whether that could be known by then.</summary>
internal readonly record struct Occurrence(Answer Happened, Answer Known)
{
    public Answer Both => Happened.And(Known);

    /// <summary>Whether it may have happened, but was surely not known: it must not be counted, and not be taken for missing.</summary>
    public bool IsHidden => Happened != Answer.No && Known == Answer.No;
}
