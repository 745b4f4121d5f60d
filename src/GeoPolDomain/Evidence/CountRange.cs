using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>A number of people, as exact as it is known: <c>2500</c>, <c>~2500</c>, <c>2000..2500</c>, <c>300..</c> (at least), <c>..500</c> (at most).</summary>
/// <remarks>
/// <c>~</c> says that the number is rounded; how far off it may be, nobody said, so it widens no range.
/// Sums add lower and upper ends; a sum with a rounded part is rounded, a sum with an open part is open.
/// </remarks>
[JsonConverter(typeof(TextConverter<CountRange>))]
public sealed class CountRange : TextValue<CountRange>, ITextForm<CountRange>
{
    private const int LongestNumber = 12;
    private const long Greatest = 999_999_999_999;

    private CountRange(long least, long? most, bool isApproximate) : base(Format(least, most, isApproximate)) =>
        (Least, Most, IsApproximate) = (least, most, isApproximate);

    /// <summary>Nobody.</summary>
    public static CountRange None { get; } = new(0, 0, false);

    /// <summary>Any number at all.</summary>
    public static CountRange Any { get; } = new(0, null, false);

    /// <summary>There are at least so many.</summary>
    public long Least { get; }

    /// <summary>There are at most so many; null where there is no upper end.</summary>
    public long? Most { get; }

    /// <summary>Whether the number is rounded or estimated.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether it is one number and not a range.</summary>
    public bool IsOneNumber => Least == Most;

    static string ITextForm<CountRange>.Called => "a headcount";

    static string? ITextForm<CountRange>.Pattern => @"^~?([0-9]{1,12}(\.\.([0-9]{1,12})?)?|\.\.[0-9]{1,12})$";

    /// <summary>One number, of at most 12 digits.</summary>
    public static CountRange Of(long number) => Between(number, number);

    /// <summary>A range; null as upper end leaves it open. Numbers have at most 12 digits.</summary>
    public static CountRange Between(long least, long? most, bool isApproximate = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Max(least, most ?? 0), Greatest, nameof(most));
        return most < least
            ? throw new ArgumentException($"The upper end {most} is less than the lower end {least}.", nameof(most))
            : new CountRange(least, most, isApproximate);
    }

    /// <summary>One number, so that an exact count can be written as a number.</summary>
    public static implicit operator CountRange(long number) => Of(number);

    /// <summary>Reads the number from its text.</summary>
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
            flaw = dots < 0 ? "it has no number" : "a range needs a number on one side at least; leave the member out where nothing is known";
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

    /// <summary>Both together. A sum that has more than 12 digits is only known to have them: <c>999999999999..</c>.</summary>
    public CountRange Plus(CountRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var most = Most + other.Most;
        return new(Math.Min(Least + other.Least, Greatest), most <= Greatest ? most : null, IsApproximate || other.IsApproximate);
    }

    /// <summary>The smallest range that holds both.</summary>
    public CountRange Spanning(CountRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            Math.Min(Least, other.Least),
            Most is { } one && other.Most is { } two ? Math.Max(one, two) : null,
            IsApproximate || other.IsApproximate);
    }

    /// <summary>Whether one number can be meant by both.</summary>
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
            : digits.ContainsAnyExceptInRange('0', '9') ? "write whole numbers without signs or separators, as in '2500', '~2500', '2000..2500', '300..', '..500'"
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
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{(least == most ? $"{least}" : least == 0 && most is not null ? $"..{most}" : $"{least}..{most}")}");
    }
}
