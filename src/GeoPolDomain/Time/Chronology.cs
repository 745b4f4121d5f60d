namespace GeoPolDomain.Time;

/// <summary>Which of two values is earlier: in three values, and as one order for sorting.</summary>
/// <remarks>
/// A time of day with an offset is an instant. What has no offset is told in the time of some place, and that place may lie anywhere on
/// Earth, up to fourteen hours from UTC. Two values without an offset are told in the time of one place.
/// </remarks>
internal sealed class Chronology : IComparer<EdtfValue>
{
    private const long Day = 24 * 60 * 60;
    private const long FarthestPlace = TimeReader.MostOffsetHours * 60 * 60;

    private Chronology()
    {
    }

    public static Chronology Order { get; } = new();

    public static Answer IsBefore(EdtfValue value, EdtfValue other, EdtfReading reading)
    {
        var (mine, others) = (MomentOf(value), MomentOf(other));
        if (mine is { } one && others is { } two)
            return IsBefore(one, two);
        return DaysOf(value, mine, reading) is { } days && DaysOf(other, others, reading) is { } otherDays
            ? days.IsBefore(otherDays)
            : Answer.Unknown;
    }

    /// <summary>
    /// Compares by the first moment as written, then by the last, then by the text. A value that is surely before another comes before it.
    /// </summary>
    /// <remarks>The marks do not count, because nobody looks for <c>2018?</c> before 2018.</remarks>
    public int Compare(EdtfValue? x, EdtfValue? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var (left, right) = (StartOf(x), StartOf(y));
        var order = left.CompareTo(right);
        if (order == 0)
            order = Written(x).LastTo.CompareTo(Written(y).LastTo);
        return order != 0 ? order : string.CompareOrdinal(x.Text, y.Text);
    }

    private static Answer IsBefore(Moment one, Moment other)
    {
        if (one.HasOffset == other.HasOffset)
            return Answers.Of(one.IsBefore(other, 0));
        return one.IsBefore(other, -FarthestPlace) ? Answer.Yes
            : one.IsBefore(other, FarthestPlace) ? Answer.Unknown
            : Answer.No;
    }

    // In a place that is not known, an instant falls on one of two or three days.
    private static Extent? DaysOf(EdtfValue value, Moment? moment, EdtfReading reading) => moment is { HasOffset: true, Second: var second }
        ? Extent.Moment(DayOf(second - FarthestPlace), DayOf(second + FarthestPlace))
        : value.ExtentBy(reading);

    private static (long Day, long Second, int Nanosecond) StartOf(EdtfValue value) => MomentOf(value) is { } moment
        ? (DayOf(moment.Second), moment.Second - (DayOf(moment.Second) * Day), moment.Nanosecond)
        : (Written(value).FirstFrom, 0, 0);

    private static Extent Written(EdtfValue value) =>
        (value.IsUncertain || value.IsApproximate ? value.ExtentBy(EdtfReading.Strict) : null) ?? value.Extent;

    private static Moment? MomentOf(EdtfValue value)
    {
        if (value is not EdtfDate { Precision: EdtfPrecision.Second } date)
            return null;
        var parts = date.Reread();
        var time = parts.Time!.Value;
        return new(time.Since1970(parts.Earliest), time.Nanosecond, time.OffsetMinutes.HasValue);
    }

    private static long DayOf(long second) => (second >= 0 ? second : second - Day + 1) / Day;

    /// <summary>A moment counted from 1970-01-01T00:00:00: in UTC when it has an offset, otherwise in local time.</summary>
    private readonly record struct Moment(long Second, int Nanosecond, bool HasOffset)
    {
        public bool IsBefore(Moment other, long allowance) =>
            (Second, Nanosecond).CompareTo((other.Second + allowance, other.Nanosecond)) < 0;
    }
}
