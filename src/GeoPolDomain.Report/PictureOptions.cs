using GeoPolDomain.Identity;
using NodaTime;

namespace GeoPolDomain.Reporting;

/// <summary>How to draw a picture. Everything may be left out.</summary>
public sealed record PictureOptions
{
    /// <summary>The actor whose view the picture takes. Null draws only what nobody contests.</summary>
    public ActorId? Viewpoint { get; init; }

    /// <summary>The day to mark or to show. Null lets the picture choose: a picture through time marks no day.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The width of the picture in pixels. A picture whose content needs another width takes that width.</summary>
    public double Width { get; init; } = 960;

    /// <summary>The address that a record in the picture links to. Null, or an answer of null, makes no link.</summary>
    public Func<RecordKey, string?>? LinkTo { get; init; }
}
