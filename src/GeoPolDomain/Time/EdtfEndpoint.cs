namespace GeoPolDomain.Time;

/// <summary>How one end of an <see cref="EdtfInterval"/> is given.</summary>
public enum EdtfEndpoint
{
    /// <summary>By a date.</summary>
    Dated,

    /// <summary>There is none, written <c>..</c>: the interval began before all dates, or still goes on without end.</summary>
    Open,

    /// <summary>Nobody knows, written as nothing: <c>1985/</c> ended on some day from its start on, if it ended.</summary>
    Unknown,
}
