namespace GeoPolDomain.Time;

/// <summary>How one end of an <see cref="EdtfInterval"/> is given.</summary>
public enum EdtfEndpoint
{
    /// <summary>The end is a date.</summary>
    Dated,

    /// <summary>The end is open, written <c>..</c>: the interval has no beginning, or goes on without end.</summary>
    Open,

    /// <summary>The end is unknown, written as nothing: the interval <c>1985/</c> ended on an unknown day, or has not ended.</summary>
    Unknown,
}
