using System.Collections.Concurrent;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Statements;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.Text;

/// <summary>A text is the same whether it is still as it came or a string already.</summary>
public class HeldTextTests
{
    private const string Long = "Переговоры с партнёрами продолжаются, said the spokesman";

    private static readonly Gen<string> Strings = Gen.OneOf(
        Gen.Choose(0, 400).Select(length => new string('x', length)),
        Gen.ArrayOf(Gen.Elements("a", "Z", "é", "€", "𝄞", " ", "\n", "\"", "\\", "нет")).Select(parts => string.Concat(parts)));

    [Fact]
    public void Texts_are_equal_and_hash_alike_exactly_where_their_strings_do()
    {
        var (equal, different) = (0, 0);
        Law.Holds(600, Gen.Two(Gen.OneOf(Strings, Gen.Constant("a"))), pair =>
        {
            var areEqual = pair.Item1 == pair.Item2;
            _ = areEqual ? equal++ : different++;
            foreach (var one in FormsOf(pair.Item1))
                foreach (var other in FormsOf(pair.Item2))
                {
                    one.Equals(other).Should().Be(areEqual);
                    one.Equals((object)other).Should().Be(areEqual);
                    if (areEqual)
                        one.GetHashCode().Should().Be(other.GetHashCode());
                }
        });
        Law.HasTried(() => Math.Min(equal, different).Should().BePositive());
    }

    [Fact]
    public void A_text_that_came_is_the_string_that_it_spells() => Law.Holds(300, Strings, text =>
    {
        foreach (var form in FormsOf(text))
        {
            var held = form;
            held.ToString().Should().Be(text);
            held.Text.Should().Be(text);
            held.OrNone.Should().BeSameAs(held.Text, "a string is made once");
            held.TryGetBytes(out _, out var said).Should().BeFalse("the bytes are let go");
            said.Should().BeSameAs(held.Text);
        }
    });

    [Fact]
    public void No_text_equals_no_text_only()
    {
        HeldText none = null;
        none.IsNone.Should().BeTrue();
        none.OrNone.Should().BeNull();
        none.ToString().Should().BeEmpty();
        none.Equals(default).Should().BeTrue();
        none.GetHashCode().Should().Be(default(HeldText).GetHashCode());
        none.Equals("text").Should().BeFalse();
        foreach (var empty in FormsOf(""))
            (empty.IsNone, empty.Equals(none), none.Equals(empty)).Should().Be((false, false, false));
    }

    // An attribute cannot hold half of a pair.
    [Theory]
    [InlineData("", 0xD834)]
    [InlineData("a", 0xDD1E)]
    public void Half_of_a_surrogate_pair_equals_no_text_that_came(string before, int unit)
    {
        HeldText text = before + (char)unit;
        foreach (var came in new[] { before, before + "\uFFFD", before + "\uFFFD\uFFFD\uFFFD" })
        {
            text.Equals(new HeldText(Encoding.UTF8.GetBytes(came))).Should().BeFalse();
            new HeldText(Encoding.UTF8.GetBytes(came)).Equals(text).Should().BeFalse();
        }
    }

    [Fact]
    public void Records_are_equal_whether_their_texts_were_asked_for_or_not()
    {
        var (asked, unasked, made) = (ReadClaim(), ReadClaim(), new Claim { Id = "c", Text = Long, Note = Long + "!" });
        (asked.Text, asked.Note).Should().Be((Long, Long + "!"));
        foreach (var (one, other) in new[] { (asked, unasked), (unasked, asked), (unasked, made), (made, unasked), (asked, made) })
        {
            one.Should().Be(other);
            one.GetHashCode().Should().Be(other.GetHashCode());
        }

        (ReadClaim() with { Text = Long + "?" }).Should().NotBe(asked);
    }

    [Fact]
    public void A_copy_of_a_record_has_its_texts_whether_they_were_asked_for_or_not()
    {
        var claim = ReadClaim();
        var before = claim with { Id = "d" };
        claim.Text.Should().Be(Long);
        var after = claim with { Id = "d" };
        before.Should().Be(after);
        (before.Text, before.Note, after.Text, after.Note).Should().Be((Long, Long + "!", Long, Long + "!"));
        after.Text.Should().BeSameAs(claim.Text);
    }

    [Fact]
    public async Task Threads_that_ask_for_the_same_text_all_get_it()
    {
        var claims = Enumerable.Range(0, 200).Select(_ => ReadClaim()).ToArray();
        var found = new ConcurrentDictionary<string, int>();
        using var start = new Barrier(4);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
            () =>
            {
                foreach (var claim in claims)
                {
                    start.SignalAndWait();
                    found.AddOrUpdate((claim with { }).Text + claim.Text + claim.GetHashCode(), 1, (_, count) => count + 1);
                }
            },
            TaskCreationOptions.LongRunning)));
        found.Should().ContainSingle().Which.Value.Should().Be(800);
        claims.Should().OnlyContain(claim => claim.Equals(claims[0]));
    }

    [Fact]
    public void What_was_read_is_written_to_the_byte_whether_its_texts_were_asked_for_or_not() => Law.Holds(200, Strings, text =>
    {
        var made = new Dataset("x", "X", [new Claim { Id = "c", Text = "." + text, Note = text + "<&'\u0001\u2028>" }]);
        var (document, lines) = (DatasetJson.Write(made), DatasetLines.Write(made));
        foreach (var read in new[] { DatasetJson.Read(document), DatasetLines.Read(lines) })
        {
            (DatasetJson.Write(read), DatasetLines.Write(read)).Should().Be((document, lines));
            read.Records.OfType<Claim>().Single().Text.Should().Be("." + text);
            (DatasetJson.Write(read), DatasetLines.Write(read)).Should().Be((document, lines));
        }
    });

    [Fact]
    public void Equal_texts_of_a_document_share_their_bytes()
    {
        long Allocated(Func<int, string> note)
        {
            var document = DatasetJson.Write(new Dataset("x", "X", Enumerable.Range(0, 2000)
                .Select(i => new Claim { Id = $"c{i:D4}", Text = "t", Note = note(i) })));
            var bytes = Encoding.UTF8.GetBytes(document);
            // With more threads, one does not see what the others allocate.
            return Allocation.Of(
                () => DatasetJson.TryRead(bytes, out _, out _, out _, ReadLimits.Usual, new(Count: 1, bytes.Length, 0)), tries: 3);
        }

        var (shared, different) = (Allocated(_ => Long + 1000), Allocated(i => $"{Long}{i:D4}"));
        var length = Encoding.UTF8.GetByteCount(Long) + 4;
        (different - shared).Should().BeGreaterThan(2000 * length).And.BeLessThan(2000 * (length + 40), "bytes, and not characters");
    }

    private static Claim ReadClaim() => DatasetJson.Read(
        $$"""{"format":"geopoldomain/1","id":"x","title":"X","claims":[{"id":"c","text":"{{Long}}","note":"{{Long}}!"}]}""")
        .Records.OfType<Claim>().Single();

    private static HeldText[] FormsOf(string text) => [text, new HeldText(Encoding.UTF8.GetBytes(text)), new string(text)];
}
