using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Rules;

/// <summary>
/// How much is enough: at least a number (<c>9</c>), a fraction (<c>2/3</c>) or a percentage (<c>55%</c>), or more than that
/// (<c>&gt;1/2</c>, <c>&gt;35%</c>).
/// </summary>
/// <remarks>
/// A share is exact: applying it rounds nothing, and <see cref="FewestOf"/> rounds up. Two shares are equal when their texts are equal, so
/// <c>50%</c> and <c>1/2</c> are not equal although they mean the same.
/// </remarks>
[JsonConverter(typeof(TextConverter<Share>))]
public sealed class Share : TextValue<Share>, ITextForm<Share>
{
    private const int LongestNumber = 12;
    private const int LongestPart = 6;

    private Share(string text, long numerator, long denominator, bool isCount, bool isMoreThan) : base(text) =>
        (Numerator, Denominator, IsCount, IsMoreThan) = (numerator, denominator, isCount, isMoreThan);

    /// <summary>The number, or the numerator of the fraction in lowest terms.</summary>
    public long Numerator { get; }

    /// <summary>The denominator of the fraction in lowest terms; 1 for a number.</summary>
    public long Denominator { get; }

    /// <summary>Whether the share is a number, such as <c>9</c>, and not a part of a whole.</summary>
    public bool IsCount { get; }

    /// <summary>Whether more than the stated amount is needed. If true, exactly that amount is not enough.</summary>
    public bool IsMoreThan { get; }

    /// <summary>The whole: <c>100%</c>.</summary>
    internal static Share Everything { get; } = Parse("100%");

    static string ITextForm<Share>.Called => "a share";

    static string? ITextForm<Share>.Pattern => @"^>?([0-9]{1,12}|[0-9]{1,6}/[0-9]{1,6}|[0-9]{1,3}(\.[0-9]{1,3})?%)$";

    static string? ITextForm<Share>.Example => "2/3";

    /// <summary>Parses a share, so that code can write <c>Share = "2/3"</c>.</summary>
    /// <exception cref="FormatException">The text is not a share.</exception>
    public static implicit operator Share(string text) => Parse(text);

    /// <summary>Creates the share "at least this number".</summary>
    public static Share Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        return Count(number);
    }

    internal static Share Count(long number) =>
        new(number.ToString(CultureInfo.InvariantCulture), number, 1, isCount: true, isMoreThan: false);

    /// <summary>Whether a part of a whole reaches the share. When the share is a number, the whole does not matter.</summary>
    public bool IsReachedBy(long part, long whole)
    {
        var (left, right) = ((Int128)part * Denominator, IsCount ? Numerator : (Int128)whole * Numerator);
        return IsMoreThan ? left > right : left >= right;
    }

    /// <summary>The smallest whole number that reaches the share, for example 15 for <c>55%</c> of 27.</summary>
    public long FewestOf(long whole)
    {
        var (product, under) = (IsCount ? Numerator : (Int128)whole * Numerator, (Int128)Denominator);
        return (long)(IsMoreThan ? (product / under) + 1 : (product + under - 1) / under);
    }

    /// <summary>The greatest whole of which the part still reaches the share.</summary>
    internal long GreatestWholeOf(long part) =>
        (long)((((Int128)part * Denominator) - (IsMoreThan ? 1 : 0)) / Numerator);

    /// <summary>Parses a share. On failure, the flaw says in words what is wrong with the text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out Share? value, [NotNullWhen(false)] out string? flaw)
    {
        var isMoreThan = text.StartsWith(">");
        var rest = isMoreThan ? text[1..] : text;
        var slash = rest.IndexOf('/');
        value = null;
        var (numerator, denominator) = (0L, 1L);
        flaw = slash >= 0 ? Fraction(rest[..slash], rest[(slash + 1)..], out numerator, out denominator)
            : rest.EndsWith("%") ? Percentage(rest[..^1], isMoreThan, out numerator, out denominator)
            : Number(rest, LongestNumber, out numerator) ?? (numerator == 0 && !isMoreThan ? "at least 0 is always reached" : null);
        if (flaw is not null)
            return false;
        value = new Share(text.ToString(), numerator, denominator, isCount: slash < 0 && !rest.EndsWith("%"), isMoreThan);
        return true;
    }

    private static string? Fraction(ReadOnlySpan<char> above, ReadOnlySpan<char> below, out long numerator, out long denominator)
    {
        denominator = 1;
        if ((Number(above, LongestPart, out numerator) ?? Number(below, LongestPart, out denominator)) is { } flaw)
            return flaw;
        return numerator == 0 || numerator >= denominator ? "a fraction lies between 0 and 1; write 100% for the whole"
            : Greatest(numerator, denominator) is > 1 and var common
                ? $"the fraction can be shortened; write {numerator / common}/{denominator / common}"
            : null;
    }

    private static string? Percentage(ReadOnlySpan<char> digits, bool isMoreThan, out long numerator, out long denominator)
    {
        const int mostDecimals = 3;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? [] : digits[(point + 1)..];
        (numerator, denominator) = (0, 100);
        var hasFlawedDecimals = decimals.IsEmpty
            || decimals.Length > mostDecimals
            || decimals.EndsWith("0")
            || decimals.ContainsAnyExceptInRange('0', '9');
        if (point >= 0 && hasFlawedDecimals)
            return "a percentage has up to three decimals, and no 0 at its end";
        if (Number(whole, mostDecimals, out numerator) is { } flaw)
            return flaw;
        foreach (var digit in decimals)
            (numerator, denominator) = ((numerator * 10) + digit - '0', denominator * 10);
        if (numerator == 0 || numerator > denominator || (isMoreThan && numerator == denominator))
            return "a percentage is more than 0 and at most 100, and nothing is more than 100";
        var common = Greatest(numerator, denominator);
        (numerator, denominator) = (numerator / common, denominator / common);
        return null;
    }

    private static string? Number(ReadOnlySpan<char> digits, int longest, out long number)
    {
        number = 0;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return "write a number, a fraction or a percentage, as in '9', '2/3', '55%', '>1/2'";
        if (digits.Length > longest || (digits.Length > 1 && digits[0] == '0'))
            return digits[0] == '0' ? "a number starts with 0" : $"a number has more than {longest} digits";
        number = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return null;
    }

    private static long Greatest(long left, long right) => right == 0 ? left : Greatest(right, left % right);
}
