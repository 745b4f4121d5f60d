using GeoPolDomain.Time;

namespace GeoPolDomain.Merging;

/// <summary>Tells which of two dates is more precise: the one whose possible days all lie within those of the other.</summary>
internal static class DatePrecision
{
    /// <summary>Compares two dates, or two intervals end by end. None when neither says more, and for sets.</summary>
    public static MergeChoice Compare(EdtfValue one, EdtfValue other) => (IsWithin(one, other), IsWithin(other, one)) switch
    {
        (true, false) => MergeChoice.One,
        (false, true) => MergeChoice.Other,
        _ => MergeChoice.None,
    };

    private static bool IsWithin(EdtfValue one, EdtfValue other) => (one, other) switch
    {
        (EdtfDate left, EdtfDate right) => left.Days.IsWithin(right.Days),
        (EdtfInterval left, EdtfInterval right) =>
            IsWithin(left.StartKind, left.Start, right.StartKind, right.Start)
            && IsWithin(left.EndKind, left.End, right.EndKind, right.End),
        _ => false,
    };

    // An end that nobody told may be any day, and may never come; an open end says that it does not come.
    private static bool IsWithin(EdtfEndpoint one, EdtfDate? date, EdtfEndpoint other, EdtfDate? otherDate) =>
        other == EdtfEndpoint.Unknown
        || (one == other && (date is null || otherDate is null || date.Days.IsWithin(otherDate.Days)));
}
