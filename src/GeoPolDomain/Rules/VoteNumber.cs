using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Rules;

/// <summary>A whole number that voting rests on: seats, votes, people. <c>29</c>, or <c>~83000000</c> where it is rounded.</summary>
/// <remarks>A rounded number is used as it stands; what is told of it then says that it is rounded.</remarks>
[JsonConverter(typeof(TextConverter<VoteNumber>))]
public sealed class VoteNumber : TextValue<VoteNumber>, ITextForm<VoteNumber>
{
    private const int Longest = 12;
    private const long Greatest = 999_999_999_999;

    private VoteNumber(string text, long value, bool isApproximate) : base(text) => (Value, IsApproximate) = (value, isApproximate);

    /// <summary>The number.</summary>
    public long Value { get; }

    /// <summary>Whether the number is rounded or estimated.</summary>
    public bool IsApproximate { get; }

    static string ITextForm<VoteNumber>.Called => "a number";

    static string? ITextForm<VoteNumber>.Pattern => "^~?[0-9]{1,12}$";

    /// <summary>The number, of at most 12 digits.</summary>
    public static VoteNumber Of(long value, bool isApproximate = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Greatest);
        return new(string.Create(CultureInfo.InvariantCulture, $"{(isApproximate ? "~" : "")}{value}"), value, isApproximate);
    }

    /// <summary>The number as it is.</summary>
    public static implicit operator VoteNumber(long value) => Of(value);

    /// <summary>Reads the number from its text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out VoteNumber? value, [NotNullWhen(false)] out string? flaw)
    {
        value = null;
        var digits = text.StartsWith("~") ? text[1..] : text;
        flaw = digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9') ? "write a whole number without sign or separators, as in '15', '~83000000'"
            : digits.Length > Longest ? $"it has more than {Longest} digits"
            : digits.Length > 1 && digits[0] == '0' ? "it starts with 0"
            : null;
        if (flaw is not null)
            return false;
        value = new VoteNumber(text.ToString(), long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), digits.Length < text.Length);
        return true;
    }
}
