using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Rules;

/// <summary>
/// A whole number used in voting: seats, votes or people. For example <c>29</c>, or <c>~83000000</c> when the number is rounded.
/// </summary>
/// <remarks>Calculations use a rounded number as written. Texts about the result then say that the number is rounded.</remarks>
[JsonConverter(typeof(TextConverter<VoteNumber>))]
public sealed class VoteNumber : TextValue<VoteNumber>, ITextForm<VoteNumber>
{
    private const int Longest = 12;
    private const long Greatest = 999_999_999_999;

    private VoteNumber(string text, long value, bool isApproximate) : base(text) => (Value, IsApproximate) = (value, isApproximate);

    /// <summary>The number without the mark for rounding.</summary>
    public long Value { get; }

    /// <summary>Whether the number is rounded or estimated, that is, whether its text starts with <c>~</c>.</summary>
    public bool IsApproximate { get; }

    static string ITextForm<VoteNumber>.Called => "a number";

    static string? ITextForm<VoteNumber>.Pattern => "^~?[0-9]{1,12}$";

    static string? ITextForm<VoteNumber>.Example => "~15";

    /// <summary>Creates a number between 0 and 999999999999 (12 digits).</summary>
    public static VoteNumber Of(long value, bool isApproximate = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Greatest);
        return new(string.Create(CultureInfo.InvariantCulture, $"{(isApproximate ? "~" : "")}{value}"), value, isApproximate);
    }

    /// <summary>Converts an integer to an exact number.</summary>
    public static implicit operator VoteNumber(long value) => Of(value);

    /// <summary>Parses a number. On failure, the flaw says in words what is wrong with the text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out VoteNumber? value, [NotNullWhen(false)] out string? flaw)
    {
        value = null;
        var digits = text.StartsWith("~") ? text[1..] : text;
        flaw = digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9')
            ? "write a whole number without sign or separators, as in '15', '~83000000'"
            : digits.Length > Longest ? $"it has more than {Longest} digits"
            : digits.Length > 1 && digits[0] == '0' ? "it starts with 0"
            : null;
        if (flaw is not null)
            return false;
        value = new VoteNumber(
            text.ToString(),
            long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture),
            digits.Length < text.Length);
        return true;
    }
}
