using GeoPolDomain.Identity;
using NodaTime;

namespace GeoPolDomain.Reporting;

/// <summary>How to make a page of a dataset. Everything may be left out.</summary>
public sealed record ReportOptions
{
    /// <summary>The actor whose view the page takes. Null shows only what nobody contests.</summary>
    public ActorId? Viewpoint { get; init; }

    /// <summary>
    /// The day that the page shows first, for example in its list of members. Null takes the last day for which the dataset promises to
    /// hold all records of a kind, and without such a promise the last day on which something in the dataset is dated.
    /// </summary>
    public LocalDate? On { get; init; }
}
