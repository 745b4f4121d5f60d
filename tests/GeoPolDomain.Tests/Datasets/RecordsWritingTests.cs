using System.Buffers;
using FsCheck.Fluent;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>Several threads write what one thread writes.</summary>
public class RecordsWritingTests
{
    [Fact]
    public void Items_in_parts_are_the_items_in_their_order() => Law.Holds(
        500,
        from count in Gen.Choose(0, 400)
        from part in Gen.Choose(1, 30)
        from others in Gen.Choose(1, 3)
        from isIndented in Gen.Elements(true, false)
        select (count, part, others, isIndented),
        one => Written(one.count, one.others, one.part, one.isIndented) == Written(one.count, 0, one.part, one.isIndented));

    [Fact]
    public void What_goes_wrong_with_an_item_is_thrown_in_its_place()
    {
        var written = 0;
        var write = () => Parts(1_000, 2, 10, isIndented: false, (output, number) =>
        {
            if (number is 333 or 334 or 777)
                throw new InvalidOperationException($"no {number}");
            Interlocked.Increment(ref written);
            WriteItem(output, number);
        });

        write.Should().Throw<InvalidOperationException>().WithMessage("no 333");
        written.Should().BeGreaterThanOrEqualTo(333);
    }

    private static string Written(int count, int others, int part, bool isIndented) =>
        System.Text.Encoding.UTF8.GetString(Parts(count, others, part, isIndented, WriteItem));

    private static byte[] Parts(int count, int others, int part, bool isIndented, Action<JsonOutput, int> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var output = new JsonOutput(buffer, isIndented))
        {
            output.StartList();
            RecordsWriting<int>.Write(output, [.. Enumerable.Range(0, count)], write, others, part);
            output.EndList();
            output.EndLine();
            output.Flush();
        }

        return buffer.WrittenSpan.ToArray();
    }

    // Some items are empty, some hold others, and some are longer than a buffer.
    private static void WriteItem(JsonOutput output, int number)
    {
        output.Item();
        output.StartObject();
        for (var i = 0; i < number % 3; i++)
        {
            output.Name($"member{i}");
            output.StartList();
            output.Item();
            output.Text(new string('x', number % 97 == 0 ? 100_000 : number % 7));
            output.EndList();
        }

        output.EndObject();
    }
}
