using System.Globalization;

namespace GeoPolDomain.Time;

/// <summary>The English words for dates. Every word that <see cref="Description"/> can write stands in this table.</summary>
internal static class DateWords
{
    public const string About = "about {0}";
    public const string Perhaps = "perhaps {0}";
    public const string PerhapsAbout = "perhaps about {0}";
    public const string Remarked = "{0} ({1})";
    public const string Uncertain = "{0} uncertain";
    public const string Approximate = "{0} approximate";

    public const string LongYear = "the year {0}";
    public const string BeforeChrist = "{0} BC";
    public const string Decade = "the {0}s";
    public const string YearFromTo = "some year from {0} to {1}";
    public const string YearWritten = "some year written {0}";
    public const string Estimated = "some year from {0} to {1}, estimated to be {2}";

    public const string SomeMonth = "some month of {0}";
    public const string MonthWritten = "some month written {0} of {1}";
    public const string SomeDay = "some day of {0}";
    public const string DayWritten = "some day written {0} of {1}";
    public const string DayOfMonth = "day {0} of {1}";
    public const string Of = "{0} of {1}";
    public const string Joined = "{0} {1}";

    public const string LocalTime = "{0}, {1} local time";
    public const string UtcTime = "{0}, {1} UTC";
    public const string OffsetTime = "{0}, {1} (UTC{2})";

    public const string FromTo = "from {0} to {1}";
    public const string Since = "since {0}, still so";
    public const string SinceUntilUnknown = "since {0}, end unknown";
    public const string Until = "until {0}, without a beginning";
    public const string UntilFromUnknown = "until {0}, beginning unknown";

    public const string Some = "some {0} {1}";
    public const string OneOf = "one of {0}";
    public const string AllOf = "all of {0}";
    public const string OrEarlier = "{0} or earlier";
    public const string OrLater = "{0} or later";
    public const string Comma = ", ";
    public const string Semicolon = "; ";
    public const string LastOr = " or ";
    public const string LastAnd = " and ";

    public static readonly string[] Components = ["year", "month", "day"];

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] YearParts =
    [
        "spring", "summer", "autumn", "winter",
        "northern spring", "northern summer", "northern autumn", "northern winter",
        "southern spring", "southern summer", "southern autumn", "southern winter",
        "the first quarter", "the second quarter", "the third quarter", "the fourth quarter",
        "the first four months", "the second four months", "the last four months",
        "the first half", "the second half",
    ];

    public static string Month(int number) => Months[number - 1];

    public static string YearPart(int code) => YearParts[code - Time.YearPart.FirstCode];

    /// <summary>Whether the name stands directly before the year: "spring 2001", but "the first half of 2001".</summary>
    public static bool IsSeason(int code) => code < (int)EdtfYearPart.FirstQuarter;

    public static string Say(string words, params object[] values) => string.Format(CultureInfo.InvariantCulture, words, values);
}
