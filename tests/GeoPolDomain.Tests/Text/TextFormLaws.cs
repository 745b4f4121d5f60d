using System.Reflection;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.Text;

/// <summary>What holds for every small value, whatever it means.</summary>
public class TextFormLaws
{
    private delegate T Parse<T>(ReadOnlySpan<char> text);

    private delegate bool TryParse<T>(ReadOnlySpan<char> text, out T? value);

    private delegate bool TryParseWithFlaw<T>(string text, out T? value, out string? flaw);

    public static TheoryData<Type> Types() => [.. Described.TextForms];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_way_to_parse_a_text_gives_the_value_that_has_it(Type type) => ForSamples(type, nameof(IsParsedAlike));

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_way_to_parse_refuses_what_is_no_value(Type type) => Asked(type, nameof(RefusesNothing), null);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_in_code_stands_for_the_value_where_the_type_allows_it(Type type) => ForSamples(type, nameof(IsMeantByItsText));

    private static void IsParsedAlike<T>(T sample) where T : class, ITextForm<T>
    {
        var text = sample.ToString()!;
        Method<T>("Parse", typeof(string)).CreateDelegate<Func<string, T>>()(text).Should().Be(sample);
        Method<T>("Parse", typeof(ReadOnlySpan<char>)).CreateDelegate<Parse<T>>()(text).Should().Be(sample);
        object?[] arguments = [text, null];
        Method<T>("TryParse", typeof(string), Out<T>()).Invoke(null, arguments).Should().Be(true);
        arguments[1].Should().Be(sample);
        Method<T>("TryParse", typeof(ReadOnlySpan<char>), Out<T>()).CreateDelegate<TryParse<T>>()(text, out var value).Should().BeTrue();
        value.Should().Be(sample);
        WithFlaw<T>()(text, out value, out var flaw).Should().BeTrue();
        value.Should().Be(sample);
        flaw.Should().BeNull();
    }

    private static void RefusesNothing<T>(T? _) where T : class, ITextForm<T>
    {
        var parse = () => Method<T>("Parse", typeof(ReadOnlySpan<char>)).CreateDelegate<Parse<T>>()("");
        parse.Should().Throw<FormatException>();
        Method<T>("TryParse", typeof(ReadOnlySpan<char>), Out<T>()).CreateDelegate<TryParse<T>>()("", out var value).Should().BeFalse();
        value.Should().BeNull();
        WithFlaw<T>()("", out value, out var flaw).Should().BeFalse();
        value.Should().BeNull();
        flaw.Should().NotBeNullOrEmpty();
    }

    private static void IsMeantByItsText<T>(T sample) where T : class, ITextForm<T> =>
        typeof(T).GetMethod("op_Implicit", [typeof(string)])?.Invoke(null, [sample.ToString()]).Should().Be(sample);

    private static TryParseWithFlaw<T> WithFlaw<T>() =>
        Method<T>("TryParse", typeof(string), Out<T>(), typeof(string).MakeByRefType()).CreateDelegate<TryParseWithFlaw<T>>();

    private static Type Out<T>() => typeof(T).MakeByRefType();

    private static MethodInfo Method<T>(string name, params Type[] parameters) =>
        typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, parameters)!;

    private static void ForSamples(Type type, string law) => Law.HoldsForSeeds(20, seed => Asked(type, law, new Samples(seed).Of(type)));

    private static void Asked(Type type, string law, object? sample) =>
        typeof(TextFormLaws).GetMethod(law, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .CreateDelegate(typeof(Action<>).MakeGenericType(type)).DynamicInvoke(sample);
}
