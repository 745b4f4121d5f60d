using FsCheck;
using FsCheck.Fluent;

namespace GeoPolDomain.Tests.Time;

/// <summary>Makes EDTF texts by the grammar, in every spelling it allows.</summary>
internal static class EdtfTexts
{
    private static readonly Gen<string> Mark = OneOf("", "", "", "?", "~", "%");

    public static readonly Gen<string> Year = Gen.OneOf(
        from year in Gen.Choose(0, 9999) from sign in OneOf("", "", "-") select (year == 0 ? "" : sign) + year.ToString("D4"),
        from digits in OneOf("199X", "19XX", "2XXX", "XXXX", "1X84", "-004X", "-1XXX", "X0X4") select digits);

    private static readonly Gen<string> LongYear =
        from year in Gen.Choose(10000, int.MaxValue)
        from sign in OneOf("", "-")
        from more in OneOf("", "00001")
        select $"Y{sign}{year}{more}";

    private static readonly Gen<string> EstimatedYear = OneOf(
        "1950S2", "-0195S1", "0050S2", "1950S4", "Y171010000S3", "Y-171010000S1", "Y17E8", "Y-17E7",
        "Y3388E2S3", "Y1E2", "Y19E2S1", "Y-1E2S1");

    private static readonly Gen<string> Month = Gen.OneOf(Number(1, 12), OneOf("1X", "0X", "X2", "XX"));

    private static readonly Gen<string> Day = Gen.OneOf(Number(1, 28), OneOf("1X", "0X", "2X", "X5", "XX"));

    private static readonly Gen<string> Time =
        from hour in Number(0, 23)
        from minute in Number(0, 59)
        from second in Number(0, 59)
        from fraction in OneOf("", "", ".5", ".50", ".000000001")
        from offset in OneOf("", "Z", "+00", "+04", "-04", "+04:30", "-11:15", "+14:00", "+00:00")
        select $"T{hour}:{minute}:{second}{fraction}{offset}";

    public static readonly Gen<string> Date = Gen.OneOf(
        Marked(Year),
        Marked(LongYear),
        Marked(EstimatedYear),
        from year in Marked(Year) from month in Marked(Month) select $"{year}-{month}",
        from year in Marked(Year) from part in Marked(Number(21, 41)) select $"{year}-{part}",
        from year in Marked(Year) from month in Marked(Month) from day in Marked(Day) select $"{year}-{month}-{day}");

    public static readonly Gen<string> DateTime =
        from year in Gen.Choose(0, 9999)
        from month in Number(1, 12)
        from day in Number(1, 28)
        from time in Time
        select $"{year:D4}-{month}-{day}{time}";

    public static readonly Gen<string> Interval =
        from start in Date
        from end in Date
        from shape in Gen.Choose(0, 5)
        select shape switch { 0 => $"{start}/..", 1 => $"{start}/", 2 => $"../{end}", 3 => $"/{end}", _ => $"{start}/{end}" };

    public static readonly Gen<string> Set =
        from members in Member.NonEmptyListOf().Resize(6)
        from first in OneOf("", "", "..")
        from last in OneOf("", "", "..")
        from all in OneOf("[]", "{}")
        let range = members.Count == 1 && first.Length > 0 ? "" : last
        select $"{all[0]}{Opened(first, string.Join(',', members), range)}{all[1]}";

    private static Gen<string> Member => Gen.Frequency((9, Date), (1, from start in Date from end in Date select $"{start}..{end}"));

    public static Gen<string> OneOf(params string[] texts) => Gen.Elements(texts);

    private static string Opened(string first, string members, string last) =>
        (members.Split(',')[0].Contains("..") ? "" : first) + members + (members.Split(',')[^1].Contains("..") ? "" : last);

    private static Gen<string> Number(int from, int to) => Gen.Choose(from, to).Select(n => n.ToString("D2"));

    private static Gen<string> Marked(Gen<string> component) =>
        from left in Mark from text in component from right in Mark select left + text + right;
}
