using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Places;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.House;

/// <summary>Makes values of any described type from a seed, so that a law covers a new record without a line of test.</summary>
internal sealed class Samples(int seed)
{
    private static readonly string[] Texts =
        [
            "plain", "Kalın İbrahim", "Côte d'Ivoire", "Лаврентьев", "\"quoted\" \\ back", "tab\tand\nline", "𝔘nicode 🕊", "</script>&<b>",
            "straight ' and curly ’", "\u00a0nbsp\u2028sep"
        ];

    private static readonly string[] Dates =
        [
            "2017-06-22", "2009-06", "1984", "1984?", "2004-06~", "2004-06-11%", "201X", "1985-04-XX", "2004?-06-~11", "2001-21",
            "-0044-03-15", "Y170000002", "2017-06-22T10:20:30Z"
        ];

    private static readonly string[] Intervals =
        [
            "1992-05-15/1999-04-20", "2002-10-07/..", "2018-06-06/", "../1985", "/1985-04", "2004-02-01/2005", "1984~/2004-06",
            "2008-08-18/2009-08-18"
        ];

    private static readonly string[] Sets = ["[1667,1668,1670..1672]", "{1960,1961-12}", "[..1984]"];

    private readonly Random random = new(seed);
    private int depth;

    /// <summary>A value of the type, with about two thirds of what may be missing, or with all of it.</summary>
    public object Of(Type type, bool isFull = false)
    {
        if (type == typeof(string))
            return Pick(Texts);
        if (type == typeof(bool))
            return true;
        if (type == typeof(ExtraMember))
            return new ExtraMember($"x-{random.Next()}", Pick(["1", "null", "\"é\"", "{\"a\":[1.50,{}]}"]));
        if (type.IsEnum)
            return Pick(Enum.GetValues(type).Cast<object>().ToArray());
        if (Described.CodeLists.Contains(type))
            return Code(type);
        if (Described.TextForms.Contains(type))
            return Parse(type, Text(type));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return List(type.GetGenericArguments()[0], isFull);
        if (type.IsAbstract)
            return Case(type, isFull);
        return Record(type, isFull);
    }

    /// <summary>A value of the property's type that differs from the one given.</summary>
    public object Other(Type type, object? given)
    {
        while (true)
        {
            var other = Of(type, isFull: true);
            if (!AreEqual(other, given))
                return other;
            if (type == typeof(bool))
                return false;
        }
    }

    public static bool IsOptional(PropertyInfo property) =>
        !property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));

    public static bool AreEqual(object one, object? other) =>
        one is System.Collections.IEnumerable left and not string && other is System.Collections.IEnumerable right
            ? left.Cast<object>().ToHashSet().SetEquals(right.Cast<object>())
            : one.Equals(other);

    // A family that nests in itself ends after a few steps: a document has a greatest depth.
    private object Case(Type type, bool isFull)
    {
        const int deepest = 4;
        var cases = Described.PublicTypes.Where(one => one.BaseType == type && (depth < deepest || !Nests(one, type))).ToArray();
        depth++;
        var made = Of(Pick(cases), isFull);
        depth--;
        return made;
    }

    private static bool Nests(Type one, Type family) =>
        one.GetProperties()
            .Any(property => property.PropertyType == family || property.PropertyType == typeof(ImmutableArray<>).MakeGenericType(family));

    private object Record(Type type, bool isFull)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in Described.PropertiesOf(type))
            if (isFull || !IsOptional(property) || random.Next(3) > 0)
                property.SetValue(record, Of(property.PropertyType, isFull));
        return record;
    }

    private object List(Type item, bool isFull)
    {
        var items = Array.CreateInstance(item, 1 + random.Next(isFull ? 2 : 6));
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Of(item, isFull), i);
        return typeof(ImmutableCollectionsMarshal).GetMethod(nameof(ImmutableCollectionsMarshal.AsImmutableArray))!.MakeGenericMethod(item)
            .Invoke(null, [items])!;
    }

    private object Code(Type type)
    {
        var known = Described.CodesOf(type).ToArray();
        var isOpen = TryParse(type, "not-yet-listed") is not null;
        return isOpen && random.Next(5) == 0 ? Parse(type, "newer-" + random.Next(100)) : Pick(known);
    }

    private string Text(Type type) => type switch
    {
        _ when type == typeof(EdtfDate) => Pick(Dates),
        _ when type == typeof(EdtfInterval) => Pick(Intervals),
        _ when type == typeof(EdtfSet) => Pick(Sets),
        _ when type == typeof(EdtfValue) => Pick([.. Dates, .. Intervals, .. Sets]),
        _ when type == typeof(CountRange) => Pick(["2500", "~2500", "2000..2500", "300..", "..500", "0", "~300.."]),
        _ when type == typeof(Share) => Pick(["9", "2/3", "55%", ">1/2", ">35%", "62.5%", ">0", "100%"]),
        _ when type == typeof(VoteNumber) => Pick(["0", "15", "29", "~83000000"]),
        _ when type == typeof(GeoPoint) => Pick(["41.31,69.24", "-33.9,18.4", "0,0", "90,-0.0001", "-17.7134,180"]),
        _ when type == typeof(LanguageTag) => Pick(["ru", "uz-Cyrl", "pt-BR", "es-419", "sr-Latn-RS"]),
        _ when type == typeof(Rating) => Pick(["icd-203:likely", "wep:unlikely", "admiralty:6", "admiralty:2", "percent:0", "percent:70"]),
        _ when type == typeof(RecordKey) => Pick(["statement:stm-a14", "source:doc-b", "actor:csto"]) + random.Next(1000),
        _ => $"{Pick(["csto", "stm-a", "x.y", "a_b"])}{random.Next(100_000)}",
    };

    private static object Parse(Type type, string text) =>
        TryParse(type, text) ?? throw new InvalidOperationException($"'{text}' is no {type.Name}.");

    private static object? TryParse(Type type, string text)
    {
        object?[] arguments = [text, null];
        var parse = type.GetMethod(
            "TryParse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy,
            [typeof(string), type.MakeByRefType()])!;
        return (bool)parse.Invoke(null, arguments)! ? arguments[1] : null;
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
