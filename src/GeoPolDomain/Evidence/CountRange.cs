using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>
/// A count, as exact as it is known: <c>2500</c>, <c>~2500</c>, <c>2000..2500</c>, <c>300..</c> (at least), <c>..500</c> (at most).
/// </summary>
/// <remarks>
/// The sign <c>~</c> marks a rounded or estimated number. It does not widen the range, because its error is not known.
/// A sum adds the lower ends and the upper ends. The sum is approximate when one of its parts is approximate, and it has no
/// upper end when one of its parts has none.
/// </remarks>
[JsonConverter(typeof(TextConverter<CountRange>))]
public sealed class CountRange : TextValue<CountRange>, ITextForm<CountRange>
{
    private const int LongestNumber = 12;
    private const long Greatest = 999_999_999_999;

    private CountRange(long least, long? most, bool isApproximate) : base(Format(least, most, isApproximate)) =>
        (Least, Most, IsApproximate) = (least, most, isApproximate);

    /// <summary>A count of exactly zero.</summary>
    public static CountRange None { get; } = new(0, 0, false);

    /// <summary>A count of which nothing is known: zero or more.</summary>
    public static CountRange Any { get; } = new(0, null, false);

    /// <summary>The lowest possible number, inclusive.</summary>
    public long Least { get; }

    /// <summary>The highest possible number, inclusive. Null when there is no upper end.</summary>
    public long? Most { get; }

    /// <summary>Whether the number is rounded or estimated.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether the count is a single number and not a range.</summary>
    public bool IsOneNumber => Least == Most;

    static string ITextForm<CountRange>.Called => "a count";

    static string? ITextForm<CountRange>.Pattern => @"^~?([0-9]{1,12}(\.\.([0-9]{1,12})?)?|\.\.[0-9]{1,12})$";

    static string? ITextForm<CountRange>.Example => "2000..2500";

    /// <summary>Creates a count that is one exact number of at most 12 digits.</summary>
    public static CountRange Of(long number) => Between(number, number);

    /// <summary>Creates a range. Both ends are inclusive and have at most 12 digits; null as upper end leaves the range open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lower end is negative, or an end has more than 12 digits.</exception>
    /// <exception cref="ArgumentException">The upper end is less than the lower end.</exception>
    public static CountRange Between(long least, long? most, bool isApproximate = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Max(least, most ?? 0), Greatest, nameof(most));
        return most < least
            ? throw new ArgumentException($"The upper end {most} is less than the lower end {least}.", nameof(most))
            : new CountRange(least, most, isApproximate);
    }

    /// <summary>Creates a count from an exact number, so that code can write a plain number.</summary>
    public static implicit operator CountRange(long number) => Of(number);

    /// <summary>Parses the count.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out CountRange? value, [NotNullWhen(false)] out string? flaw)
    {
        value = null;
        var rest = text;
        var isApproximate = rest.StartsWith("~");
        if (isApproximate)
            rest = rest[1..];
        var dots = rest.IndexOf("..", StringComparison.Ordinal);
        var lower = dots < 0 ? rest : rest[..dots];
        var upper = dots < 0 ? rest : rest[(dots + 2)..];
        if (lower.IsEmpty && upper.IsEmpty)
        {
            flaw = dots < 0
                ? "it has no number"
                : "a range needs a number on one side at least; leave the member out where nothing is known";
            return false;
        }

        if (!TryNumber(lower, 0, out var least, out flaw) || !TryNumber(upper, null, out var most, out flaw))
            return false;
        if (most < least)
        {
            flaw = $"the upper end {most} is less than the lower end {least}";
            return false;
        }

        value = new CountRange(least!.Value, most, isApproximate);
        return true;
    }

    /// <summary>Adds two counts. A sum of more than 12 digits becomes "at least": <c>999999999999..</c>.</summary>
    public CountRange Plus(CountRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var most = Most + other.Most;
        return new(Math.Min(Least + other.Least, Greatest), most <= Greatest ? most : null, IsApproximate || other.IsApproximate);
    }

    /// <summary>Returns the smallest range that includes both counts.</summary>
    public CountRange Spanning(CountRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            Math.Min(Least, other.Least),
            Most is { } one && other.Most is { } two ? Math.Max(one, two) : null,
            IsApproximate || other.IsApproximate);
    }

    /// <summary>Whether the two ranges share at least one number.</summary>
    public bool IsCompatibleWith(CountRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !(Most < other.Least) && !(other.Most < Least);
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, long? whenEmpty, out long? number, [NotNullWhen(false)] out string? flaw)
    {
        number = whenEmpty;
        flaw = null;
        if (digits.IsEmpty)
            return true;
        flaw = digits.Length > LongestNumber ? $"a number has more than {LongestNumber} digits"
            : digits.ContainsAnyExceptInRange('0', '9')
                ? "write whole numbers without signs or separators, as in '2500', '~2500', '2000..2500', '300..', '..500'"
            : digits.Length > 1 && digits[0] == '0' ? "a number starts with 0"
            : null;
        if (flaw is not null)
            return false;
        number = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return true;
    }

    private static string Format(long least, long? most, bool isApproximate)
    {
        var sign = isApproximate ? "~" : "";
        return least == most ? string.Create(CultureInfo.InvariantCulture, $"{sign}{least}")
            : least == 0 && most is not null ? string.Create(CultureInfo.InvariantCulture, $"{sign}..{most}")
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{least}..{most}");
    }
}
