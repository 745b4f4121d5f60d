using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Places;

/// <summary>
/// Where a place lies: its latitude and its longitude in degrees, in that order. North and east are positive: <c>41.31,69.24</c>.
/// </summary>
/// <remarks>
/// The degrees are those of WGS 84, with at most four decimals (about 10 metres). Zeros at the end of a number are not written, and the
/// meridian opposite Greenwich is written <c>180</c>. How exact a point is, the text does not say.
/// </remarks>
[JsonConverter(typeof(TextConverter<GeoPoint>))]
public sealed class GeoPoint : TextValue<GeoPoint>, ITextForm<GeoPoint>
{
    private const int MostDecimals = 4;
    private const int MostLatitude = 90;
    private const int MostLongitude = 180;

    private GeoPoint(decimal latitude, decimal longitude) : base(Format(latitude, longitude)) =>
        (Latitude, Longitude) = (latitude, longitude);

    /// <summary>Degrees north of the equator, from -90 to 90. South of it, the number is negative.</summary>
    public decimal Latitude { get; }

    /// <summary>Degrees east of Greenwich, more than -180 and at most 180. West of it, the number is negative.</summary>
    public decimal Longitude { get; }

    static string ITextForm<GeoPoint>.Called => "a point";

    static string? ITextForm<GeoPoint>.Pattern => @"^-?[0-9]{1,2}(\.[0-9]{1,4})?,-?[0-9]{1,3}(\.[0-9]{1,4})?$";

    static string? ITextForm<GeoPoint>.Example => "36.2,37.16";

    /// <summary>Creates a point from its degrees, each with at most four decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The latitude is not within -90 and 90, the longitude is not within -180 and 180, or one of them has more than four decimals.
    /// </exception>
    public static GeoPoint Of(decimal latitude, decimal longitude) =>
        new(Checked(latitude, MostLatitude, nameof(latitude)), OneMeridian(Checked(longitude, MostLongitude, nameof(longitude))));

    /// <summary>Parses the point. On failure, the flaw says in words what is wrong with the text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out GeoPoint? value, [NotNullWhen(false)] out string? flaw)
    {
        value = null;
        var comma = text.IndexOf(',');
        if (comma < 0 || text[(comma + 1)..].Contains(','))
        {
            flaw = "write the latitude, one comma and the longitude, as in '41.31,69.24'";
            return false;
        }

        if (!TryDegrees(text[..comma], "latitude", MostLatitude, out var latitude, out flaw)
            || !TryDegrees(text[(comma + 1)..], "longitude", MostLongitude, out var longitude, out flaw))
            return false;
        value = new GeoPoint(latitude, OneMeridian(longitude));
        return true;
    }

    private static bool TryDegrees(
        ReadOnlySpan<char> text, string name, int most, out decimal degrees, [NotNullWhen(false)] out string? flaw)
    {
        degrees = 0;
        var number = text.StartsWith("-") ? text[1..] : text;
        var point = number.IndexOf('.');
        var whole = point < 0 ? number : number[..point];
        var decimals = point < 0 ? "0" : number[(point + 1)..];
        flaw = !AreDigits(whole) || !AreDigits(decimals)
            ? $"the {name} must be a number of degrees with a point before its decimals, as in '-0.13'"
            : whole.Length > 1 && whole[0] == '0' ? $"the {name} starts with 0"
            : decimals.Length > MostDecimals ? $"the {name} has more than {MostDecimals} decimals"
            : null;
        if (flaw is not null)
            return false;
        // A number too long for the type is out of range in any case.
        if (whole.Length > 3 || Math.Abs(degrees = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)) > most)
            flaw = $"the {name} is not within -{most} and {most}";
        return flaw is null;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static decimal Checked(decimal degrees, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(degrees), most, name);
        ArgumentOutOfRangeException.ThrowIfNotEqual(degrees, decimal.Round(degrees, MostDecimals), name);
        return degrees;
    }

    // Two numbers name the meridian opposite Greenwich.
    private static decimal OneMeridian(decimal longitude) => longitude == -MostLongitude ? MostLongitude : longitude;

    private static string Format(decimal latitude, decimal longitude) => $"{Format(latitude)},{Format(longitude)}";

    // A zero may carry a sign, which says nothing.
    private static string Format(decimal degrees) => degrees == 0 ? "0" : degrees.ToString("0.####", CultureInfo.InvariantCulture);
}
