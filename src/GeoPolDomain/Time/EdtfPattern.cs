namespace GeoPolDomain.Time;

/// <summary>
/// What the texts of dates, intervals and sets look like, as patterns for the JSON schema. Each text that is read matches. A few that match
/// are refused, such as 2017-02-29: a pattern knows no calendar.
/// </summary>
internal static class EdtfPattern
{
    public const string Date = $"^{OneDate}$";

    public const string Interval = $"^({OneDate}/({OneDate}|{Open})?|({Open})?/{OneDate})$";

    public const string Value = $"^({OneDate}|{OneDate}/({OneDate}|{Open})?|({Open})?/{OneDate}|{Set})$";

    public const string Sets = $"^{Set}$";

    private const string Mark = "[?~%]?";
    private const string Significant = "(S[1-9][0-9]?)?";
    private const string Year = $"(-?[0-9X]{{4}}{Significant}|Y-?[1-9][0-9]*(E[1-9][0-9]?)?{Significant})";

    // A month, or a part of a year: a season, a quarter and so on.
    private const string Month = "(0[1-9X]|1[0-2X]|X[0-9X]|2[1-9]|3[0-9]|4[01])";
    private const string Day = "(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])";
    private const string Offset = "(Z|[+-][0-9]{2}(:[0-9]{2})?)?";
    private const string Time = $"T[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(\\.[0-9]{{1,9}})?{Offset}";
    private const string OneDate =
        $"{Mark}{Year}{Mark}(-{Mark}{Month}{Mark}(-{Mark}{Day}{Mark}({Time})?)?)?";

    private const string Open = "\\.\\.";
    private const string Member = $"({OneDate}(\\.\\.({OneDate})?)?|\\.\\.{OneDate})";
    private const string Members = $"{Member}(,{Member})*";
    private const string Set = $"(\\[{Members}\\]|\\{{{Members}\\}})";
}
