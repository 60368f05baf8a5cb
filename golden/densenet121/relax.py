# densenet121, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 3, 224, 224), dtype="float32"),
        features_conv0_weight: R.Tensor((64, 3, 7, 7), dtype="float32"),
        features_norm0_weight: R.Tensor((64,), dtype="float32"),
        features_norm0_bias: R.Tensor((64,), dtype="float32"),
        features_denseblock1_denselayer1_norm1_weight: R.Tensor((64,), dtype="float32"),
        features_denseblock1_denselayer1_norm1_bias: R.Tensor((64,), dtype="float32"),
        features_denseblock1_denselayer1_conv1_weight: R.Tensor((128, 64, 1, 1), dtype="float32"),
        features_denseblock1_denselayer1_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer1_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer1_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock1_denselayer2_norm1_weight: R.Tensor((96,), dtype="float32"),
        features_denseblock1_denselayer2_norm1_bias: R.Tensor((96,), dtype="float32"),
        features_denseblock1_denselayer2_conv1_weight: R.Tensor((128, 96, 1, 1), dtype="float32"),
        features_denseblock1_denselayer2_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer2_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer2_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock1_denselayer3_norm1_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer3_norm1_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer3_conv1_weight: R.Tensor((128, 128, 1, 1), dtype="float32"),
        features_denseblock1_denselayer3_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer3_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer3_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock1_denselayer4_norm1_weight: R.Tensor((160,), dtype="float32"),
        features_denseblock1_denselayer4_norm1_bias: R.Tensor((160,), dtype="float32"),
        features_denseblock1_denselayer4_conv1_weight: R.Tensor((128, 160, 1, 1), dtype="float32"),
        features_denseblock1_denselayer4_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer4_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer4_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock1_denselayer5_norm1_weight: R.Tensor((192,), dtype="float32"),
        features_denseblock1_denselayer5_norm1_bias: R.Tensor((192,), dtype="float32"),
        features_denseblock1_denselayer5_conv1_weight: R.Tensor((128, 192, 1, 1), dtype="float32"),
        features_denseblock1_denselayer5_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer5_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer5_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock1_denselayer6_norm1_weight: R.Tensor((224,), dtype="float32"),
        features_denseblock1_denselayer6_norm1_bias: R.Tensor((224,), dtype="float32"),
        features_denseblock1_denselayer6_conv1_weight: R.Tensor((128, 224, 1, 1), dtype="float32"),
        features_denseblock1_denselayer6_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer6_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer6_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_transition1_norm_weight: R.Tensor((256,), dtype="float32"),
        features_transition1_norm_bias: R.Tensor((256,), dtype="float32"),
        features_transition1_conv_weight: R.Tensor((128, 256, 1, 1), dtype="float32"),
        features_denseblock2_denselayer1_norm1_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer1_norm1_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer1_conv1_weight: R.Tensor((128, 128, 1, 1), dtype="float32"),
        features_denseblock2_denselayer1_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer1_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer1_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock2_denselayer2_norm1_weight: R.Tensor((160,), dtype="float32"),
        features_denseblock2_denselayer2_norm1_bias: R.Tensor((160,), dtype="float32"),
        features_denseblock2_denselayer2_conv1_weight: R.Tensor((128, 160, 1, 1), dtype="float32"),
        features_denseblock2_denselayer2_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer2_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer2_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock2_denselayer3_norm1_weight: R.Tensor((192,), dtype="float32"),
        features_denseblock2_denselayer3_norm1_bias: R.Tensor((192,), dtype="float32"),
        features_denseblock2_denselayer3_conv1_weight: R.Tensor((128, 192, 1, 1), dtype="float32"),
        features_denseblock2_denselayer3_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer3_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer3_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock2_denselayer4_norm1_weight: R.Tensor((224,), dtype="float32"),
        features_denseblock2_denselayer4_norm1_bias: R.Tensor((224,), dtype="float32"),
        features_denseblock2_denselayer4_conv1_weight: R.Tensor((128, 224, 1, 1), dtype="float32"),
        features_denseblock2_denselayer4_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer4_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer4_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock2_denselayer5_norm1_weight: R.Tensor((256,), dtype="float32"),
        features_denseblock2_denselayer5_norm1_bias: R.Tensor((256,), dtype="float32"),
        features_denseblock2_denselayer5_conv1_weight: R.Tensor((128, 256, 1, 1), dtype="float32"),
        features_denseblock2_denselayer5_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer5_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer5_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock2_denselayer6_norm1_weight: R.Tensor((288,), dtype="float32"),
        features_denseblock2_denselayer6_norm1_bias: R.Tensor((288,), dtype="float32"),
        features_denseblock2_denselayer6_conv1_weight: R.Tensor((128, 288, 1, 1), dtype="float32"),
        features_denseblock2_denselayer6_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer6_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer6_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock2_denselayer7_norm1_weight: R.Tensor((320,), dtype="float32"),
        features_denseblock2_denselayer7_norm1_bias: R.Tensor((320,), dtype="float32"),
        features_denseblock2_denselayer7_conv1_weight: R.Tensor((128, 320, 1, 1), dtype="float32"),
        features_denseblock2_denselayer7_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer7_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer7_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock2_denselayer8_norm1_weight: R.Tensor((352,), dtype="float32"),
        features_denseblock2_denselayer8_norm1_bias: R.Tensor((352,), dtype="float32"),
        features_denseblock2_denselayer8_conv1_weight: R.Tensor((128, 352, 1, 1), dtype="float32"),
        features_denseblock2_denselayer8_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer8_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer8_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock2_denselayer9_norm1_weight: R.Tensor((384,), dtype="float32"),
        features_denseblock2_denselayer9_norm1_bias: R.Tensor((384,), dtype="float32"),
        features_denseblock2_denselayer9_conv1_weight: R.Tensor((128, 384, 1, 1), dtype="float32"),
        features_denseblock2_denselayer9_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer9_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer9_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock2_denselayer10_norm1_weight: R.Tensor((416,), dtype="float32"),
        features_denseblock2_denselayer10_norm1_bias: R.Tensor((416,), dtype="float32"),
        features_denseblock2_denselayer10_conv1_weight: R.Tensor((128, 416, 1, 1), dtype="float32"),
        features_denseblock2_denselayer10_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer10_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer10_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock2_denselayer11_norm1_weight: R.Tensor((448,), dtype="float32"),
        features_denseblock2_denselayer11_norm1_bias: R.Tensor((448,), dtype="float32"),
        features_denseblock2_denselayer11_conv1_weight: R.Tensor((128, 448, 1, 1), dtype="float32"),
        features_denseblock2_denselayer11_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer11_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer11_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock2_denselayer12_norm1_weight: R.Tensor((480,), dtype="float32"),
        features_denseblock2_denselayer12_norm1_bias: R.Tensor((480,), dtype="float32"),
        features_denseblock2_denselayer12_conv1_weight: R.Tensor((128, 480, 1, 1), dtype="float32"),
        features_denseblock2_denselayer12_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer12_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer12_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_transition2_norm_weight: R.Tensor((512,), dtype="float32"),
        features_transition2_norm_bias: R.Tensor((512,), dtype="float32"),
        features_transition2_conv_weight: R.Tensor((256, 512, 1, 1), dtype="float32"),
        features_denseblock3_denselayer1_norm1_weight: R.Tensor((256,), dtype="float32"),
        features_denseblock3_denselayer1_norm1_bias: R.Tensor((256,), dtype="float32"),
        features_denseblock3_denselayer1_conv1_weight: R.Tensor((128, 256, 1, 1), dtype="float32"),
        features_denseblock3_denselayer1_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer1_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer1_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer2_norm1_weight: R.Tensor((288,), dtype="float32"),
        features_denseblock3_denselayer2_norm1_bias: R.Tensor((288,), dtype="float32"),
        features_denseblock3_denselayer2_conv1_weight: R.Tensor((128, 288, 1, 1), dtype="float32"),
        features_denseblock3_denselayer2_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer2_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer2_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer3_norm1_weight: R.Tensor((320,), dtype="float32"),
        features_denseblock3_denselayer3_norm1_bias: R.Tensor((320,), dtype="float32"),
        features_denseblock3_denselayer3_conv1_weight: R.Tensor((128, 320, 1, 1), dtype="float32"),
        features_denseblock3_denselayer3_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer3_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer3_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer4_norm1_weight: R.Tensor((352,), dtype="float32"),
        features_denseblock3_denselayer4_norm1_bias: R.Tensor((352,), dtype="float32"),
        features_denseblock3_denselayer4_conv1_weight: R.Tensor((128, 352, 1, 1), dtype="float32"),
        features_denseblock3_denselayer4_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer4_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer4_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer5_norm1_weight: R.Tensor((384,), dtype="float32"),
        features_denseblock3_denselayer5_norm1_bias: R.Tensor((384,), dtype="float32"),
        features_denseblock3_denselayer5_conv1_weight: R.Tensor((128, 384, 1, 1), dtype="float32"),
        features_denseblock3_denselayer5_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer5_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer5_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer6_norm1_weight: R.Tensor((416,), dtype="float32"),
        features_denseblock3_denselayer6_norm1_bias: R.Tensor((416,), dtype="float32"),
        features_denseblock3_denselayer6_conv1_weight: R.Tensor((128, 416, 1, 1), dtype="float32"),
        features_denseblock3_denselayer6_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer6_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer6_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer7_norm1_weight: R.Tensor((448,), dtype="float32"),
        features_denseblock3_denselayer7_norm1_bias: R.Tensor((448,), dtype="float32"),
        features_denseblock3_denselayer7_conv1_weight: R.Tensor((128, 448, 1, 1), dtype="float32"),
        features_denseblock3_denselayer7_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer7_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer7_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer8_norm1_weight: R.Tensor((480,), dtype="float32"),
        features_denseblock3_denselayer8_norm1_bias: R.Tensor((480,), dtype="float32"),
        features_denseblock3_denselayer8_conv1_weight: R.Tensor((128, 480, 1, 1), dtype="float32"),
        features_denseblock3_denselayer8_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer8_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer8_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer9_norm1_weight: R.Tensor((512,), dtype="float32"),
        features_denseblock3_denselayer9_norm1_bias: R.Tensor((512,), dtype="float32"),
        features_denseblock3_denselayer9_conv1_weight: R.Tensor((128, 512, 1, 1), dtype="float32"),
        features_denseblock3_denselayer9_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer9_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer9_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer10_norm1_weight: R.Tensor((544,), dtype="float32"),
        features_denseblock3_denselayer10_norm1_bias: R.Tensor((544,), dtype="float32"),
        features_denseblock3_denselayer10_conv1_weight: R.Tensor((128, 544, 1, 1), dtype="float32"),
        features_denseblock3_denselayer10_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer10_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer10_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer11_norm1_weight: R.Tensor((576,), dtype="float32"),
        features_denseblock3_denselayer11_norm1_bias: R.Tensor((576,), dtype="float32"),
        features_denseblock3_denselayer11_conv1_weight: R.Tensor((128, 576, 1, 1), dtype="float32"),
        features_denseblock3_denselayer11_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer11_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer11_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer12_norm1_weight: R.Tensor((608,), dtype="float32"),
        features_denseblock3_denselayer12_norm1_bias: R.Tensor((608,), dtype="float32"),
        features_denseblock3_denselayer12_conv1_weight: R.Tensor((128, 608, 1, 1), dtype="float32"),
        features_denseblock3_denselayer12_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer12_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer12_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer13_norm1_weight: R.Tensor((640,), dtype="float32"),
        features_denseblock3_denselayer13_norm1_bias: R.Tensor((640,), dtype="float32"),
        features_denseblock3_denselayer13_conv1_weight: R.Tensor((128, 640, 1, 1), dtype="float32"),
        features_denseblock3_denselayer13_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer13_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer13_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer14_norm1_weight: R.Tensor((672,), dtype="float32"),
        features_denseblock3_denselayer14_norm1_bias: R.Tensor((672,), dtype="float32"),
        features_denseblock3_denselayer14_conv1_weight: R.Tensor((128, 672, 1, 1), dtype="float32"),
        features_denseblock3_denselayer14_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer14_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer14_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer15_norm1_weight: R.Tensor((704,), dtype="float32"),
        features_denseblock3_denselayer15_norm1_bias: R.Tensor((704,), dtype="float32"),
        features_denseblock3_denselayer15_conv1_weight: R.Tensor((128, 704, 1, 1), dtype="float32"),
        features_denseblock3_denselayer15_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer15_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer15_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer16_norm1_weight: R.Tensor((736,), dtype="float32"),
        features_denseblock3_denselayer16_norm1_bias: R.Tensor((736,), dtype="float32"),
        features_denseblock3_denselayer16_conv1_weight: R.Tensor((128, 736, 1, 1), dtype="float32"),
        features_denseblock3_denselayer16_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer16_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer16_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer17_norm1_weight: R.Tensor((768,), dtype="float32"),
        features_denseblock3_denselayer17_norm1_bias: R.Tensor((768,), dtype="float32"),
        features_denseblock3_denselayer17_conv1_weight: R.Tensor((128, 768, 1, 1), dtype="float32"),
        features_denseblock3_denselayer17_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer17_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer17_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer18_norm1_weight: R.Tensor((800,), dtype="float32"),
        features_denseblock3_denselayer18_norm1_bias: R.Tensor((800,), dtype="float32"),
        features_denseblock3_denselayer18_conv1_weight: R.Tensor((128, 800, 1, 1), dtype="float32"),
        features_denseblock3_denselayer18_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer18_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer18_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer19_norm1_weight: R.Tensor((832,), dtype="float32"),
        features_denseblock3_denselayer19_norm1_bias: R.Tensor((832,), dtype="float32"),
        features_denseblock3_denselayer19_conv1_weight: R.Tensor((128, 832, 1, 1), dtype="float32"),
        features_denseblock3_denselayer19_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer19_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer19_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer20_norm1_weight: R.Tensor((864,), dtype="float32"),
        features_denseblock3_denselayer20_norm1_bias: R.Tensor((864,), dtype="float32"),
        features_denseblock3_denselayer20_conv1_weight: R.Tensor((128, 864, 1, 1), dtype="float32"),
        features_denseblock3_denselayer20_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer20_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer20_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer21_norm1_weight: R.Tensor((896,), dtype="float32"),
        features_denseblock3_denselayer21_norm1_bias: R.Tensor((896,), dtype="float32"),
        features_denseblock3_denselayer21_conv1_weight: R.Tensor((128, 896, 1, 1), dtype="float32"),
        features_denseblock3_denselayer21_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer21_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer21_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer22_norm1_weight: R.Tensor((928,), dtype="float32"),
        features_denseblock3_denselayer22_norm1_bias: R.Tensor((928,), dtype="float32"),
        features_denseblock3_denselayer22_conv1_weight: R.Tensor((128, 928, 1, 1), dtype="float32"),
        features_denseblock3_denselayer22_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer22_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer22_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer23_norm1_weight: R.Tensor((960,), dtype="float32"),
        features_denseblock3_denselayer23_norm1_bias: R.Tensor((960,), dtype="float32"),
        features_denseblock3_denselayer23_conv1_weight: R.Tensor((128, 960, 1, 1), dtype="float32"),
        features_denseblock3_denselayer23_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer23_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer23_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock3_denselayer24_norm1_weight: R.Tensor((992,), dtype="float32"),
        features_denseblock3_denselayer24_norm1_bias: R.Tensor((992,), dtype="float32"),
        features_denseblock3_denselayer24_conv1_weight: R.Tensor((128, 992, 1, 1), dtype="float32"),
        features_denseblock3_denselayer24_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer24_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer24_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_transition3_norm_weight: R.Tensor((1024,), dtype="float32"),
        features_transition3_norm_bias: R.Tensor((1024,), dtype="float32"),
        features_transition3_conv_weight: R.Tensor((512, 1024, 1, 1), dtype="float32"),
        features_denseblock4_denselayer1_norm1_weight: R.Tensor((512,), dtype="float32"),
        features_denseblock4_denselayer1_norm1_bias: R.Tensor((512,), dtype="float32"),
        features_denseblock4_denselayer1_conv1_weight: R.Tensor((128, 512, 1, 1), dtype="float32"),
        features_denseblock4_denselayer1_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer1_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer1_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer2_norm1_weight: R.Tensor((544,), dtype="float32"),
        features_denseblock4_denselayer2_norm1_bias: R.Tensor((544,), dtype="float32"),
        features_denseblock4_denselayer2_conv1_weight: R.Tensor((128, 544, 1, 1), dtype="float32"),
        features_denseblock4_denselayer2_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer2_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer2_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer3_norm1_weight: R.Tensor((576,), dtype="float32"),
        features_denseblock4_denselayer3_norm1_bias: R.Tensor((576,), dtype="float32"),
        features_denseblock4_denselayer3_conv1_weight: R.Tensor((128, 576, 1, 1), dtype="float32"),
        features_denseblock4_denselayer3_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer3_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer3_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer4_norm1_weight: R.Tensor((608,), dtype="float32"),
        features_denseblock4_denselayer4_norm1_bias: R.Tensor((608,), dtype="float32"),
        features_denseblock4_denselayer4_conv1_weight: R.Tensor((128, 608, 1, 1), dtype="float32"),
        features_denseblock4_denselayer4_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer4_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer4_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer5_norm1_weight: R.Tensor((640,), dtype="float32"),
        features_denseblock4_denselayer5_norm1_bias: R.Tensor((640,), dtype="float32"),
        features_denseblock4_denselayer5_conv1_weight: R.Tensor((128, 640, 1, 1), dtype="float32"),
        features_denseblock4_denselayer5_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer5_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer5_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer6_norm1_weight: R.Tensor((672,), dtype="float32"),
        features_denseblock4_denselayer6_norm1_bias: R.Tensor((672,), dtype="float32"),
        features_denseblock4_denselayer6_conv1_weight: R.Tensor((128, 672, 1, 1), dtype="float32"),
        features_denseblock4_denselayer6_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer6_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer6_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer7_norm1_weight: R.Tensor((704,), dtype="float32"),
        features_denseblock4_denselayer7_norm1_bias: R.Tensor((704,), dtype="float32"),
        features_denseblock4_denselayer7_conv1_weight: R.Tensor((128, 704, 1, 1), dtype="float32"),
        features_denseblock4_denselayer7_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer7_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer7_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer8_norm1_weight: R.Tensor((736,), dtype="float32"),
        features_denseblock4_denselayer8_norm1_bias: R.Tensor((736,), dtype="float32"),
        features_denseblock4_denselayer8_conv1_weight: R.Tensor((128, 736, 1, 1), dtype="float32"),
        features_denseblock4_denselayer8_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer8_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer8_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer9_norm1_weight: R.Tensor((768,), dtype="float32"),
        features_denseblock4_denselayer9_norm1_bias: R.Tensor((768,), dtype="float32"),
        features_denseblock4_denselayer9_conv1_weight: R.Tensor((128, 768, 1, 1), dtype="float32"),
        features_denseblock4_denselayer9_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer9_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer9_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer10_norm1_weight: R.Tensor((800,), dtype="float32"),
        features_denseblock4_denselayer10_norm1_bias: R.Tensor((800,), dtype="float32"),
        features_denseblock4_denselayer10_conv1_weight: R.Tensor((128, 800, 1, 1), dtype="float32"),
        features_denseblock4_denselayer10_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer10_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer10_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer11_norm1_weight: R.Tensor((832,), dtype="float32"),
        features_denseblock4_denselayer11_norm1_bias: R.Tensor((832,), dtype="float32"),
        features_denseblock4_denselayer11_conv1_weight: R.Tensor((128, 832, 1, 1), dtype="float32"),
        features_denseblock4_denselayer11_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer11_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer11_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer12_norm1_weight: R.Tensor((864,), dtype="float32"),
        features_denseblock4_denselayer12_norm1_bias: R.Tensor((864,), dtype="float32"),
        features_denseblock4_denselayer12_conv1_weight: R.Tensor((128, 864, 1, 1), dtype="float32"),
        features_denseblock4_denselayer12_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer12_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer12_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer13_norm1_weight: R.Tensor((896,), dtype="float32"),
        features_denseblock4_denselayer13_norm1_bias: R.Tensor((896,), dtype="float32"),
        features_denseblock4_denselayer13_conv1_weight: R.Tensor((128, 896, 1, 1), dtype="float32"),
        features_denseblock4_denselayer13_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer13_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer13_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer14_norm1_weight: R.Tensor((928,), dtype="float32"),
        features_denseblock4_denselayer14_norm1_bias: R.Tensor((928,), dtype="float32"),
        features_denseblock4_denselayer14_conv1_weight: R.Tensor((128, 928, 1, 1), dtype="float32"),
        features_denseblock4_denselayer14_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer14_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer14_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer15_norm1_weight: R.Tensor((960,), dtype="float32"),
        features_denseblock4_denselayer15_norm1_bias: R.Tensor((960,), dtype="float32"),
        features_denseblock4_denselayer15_conv1_weight: R.Tensor((128, 960, 1, 1), dtype="float32"),
        features_denseblock4_denselayer15_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer15_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer15_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_denseblock4_denselayer16_norm1_weight: R.Tensor((992,), dtype="float32"),
        features_denseblock4_denselayer16_norm1_bias: R.Tensor((992,), dtype="float32"),
        features_denseblock4_denselayer16_conv1_weight: R.Tensor((128, 992, 1, 1), dtype="float32"),
        features_denseblock4_denselayer16_norm2_weight: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer16_norm2_bias: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer16_conv2_weight: R.Tensor((32, 128, 3, 3), dtype="float32"),
        features_norm5_weight: R.Tensor((1024,), dtype="float32"),
        features_norm5_bias: R.Tensor((1024,), dtype="float32"),
        classifier_weight: R.Tensor((1000, 1024), dtype="float32"),
        classifier_bias: R.Tensor((1000,), dtype="float32"),
        features_norm0_running_mean: R.Tensor((64,), dtype="float32"),
        features_norm0_running_var: R.Tensor((64,), dtype="float32"),
        features_denseblock1_denselayer1_norm1_running_mean: R.Tensor((64,), dtype="float32"),
        features_denseblock1_denselayer1_norm1_running_var: R.Tensor((64,), dtype="float32"),
        features_denseblock1_denselayer1_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer1_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer2_norm1_running_mean: R.Tensor((96,), dtype="float32"),
        features_denseblock1_denselayer2_norm1_running_var: R.Tensor((96,), dtype="float32"),
        features_denseblock1_denselayer2_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer2_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer3_norm1_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer3_norm1_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer3_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer3_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer4_norm1_running_mean: R.Tensor((160,), dtype="float32"),
        features_denseblock1_denselayer4_norm1_running_var: R.Tensor((160,), dtype="float32"),
        features_denseblock1_denselayer4_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer4_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer5_norm1_running_mean: R.Tensor((192,), dtype="float32"),
        features_denseblock1_denselayer5_norm1_running_var: R.Tensor((192,), dtype="float32"),
        features_denseblock1_denselayer5_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer5_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer6_norm1_running_mean: R.Tensor((224,), dtype="float32"),
        features_denseblock1_denselayer6_norm1_running_var: R.Tensor((224,), dtype="float32"),
        features_denseblock1_denselayer6_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock1_denselayer6_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_transition1_norm_running_mean: R.Tensor((256,), dtype="float32"),
        features_transition1_norm_running_var: R.Tensor((256,), dtype="float32"),
        features_denseblock2_denselayer1_norm1_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer1_norm1_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer1_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer1_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer2_norm1_running_mean: R.Tensor((160,), dtype="float32"),
        features_denseblock2_denselayer2_norm1_running_var: R.Tensor((160,), dtype="float32"),
        features_denseblock2_denselayer2_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer2_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer3_norm1_running_mean: R.Tensor((192,), dtype="float32"),
        features_denseblock2_denselayer3_norm1_running_var: R.Tensor((192,), dtype="float32"),
        features_denseblock2_denselayer3_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer3_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer4_norm1_running_mean: R.Tensor((224,), dtype="float32"),
        features_denseblock2_denselayer4_norm1_running_var: R.Tensor((224,), dtype="float32"),
        features_denseblock2_denselayer4_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer4_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer5_norm1_running_mean: R.Tensor((256,), dtype="float32"),
        features_denseblock2_denselayer5_norm1_running_var: R.Tensor((256,), dtype="float32"),
        features_denseblock2_denselayer5_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer5_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer6_norm1_running_mean: R.Tensor((288,), dtype="float32"),
        features_denseblock2_denselayer6_norm1_running_var: R.Tensor((288,), dtype="float32"),
        features_denseblock2_denselayer6_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer6_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer7_norm1_running_mean: R.Tensor((320,), dtype="float32"),
        features_denseblock2_denselayer7_norm1_running_var: R.Tensor((320,), dtype="float32"),
        features_denseblock2_denselayer7_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer7_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer8_norm1_running_mean: R.Tensor((352,), dtype="float32"),
        features_denseblock2_denselayer8_norm1_running_var: R.Tensor((352,), dtype="float32"),
        features_denseblock2_denselayer8_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer8_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer9_norm1_running_mean: R.Tensor((384,), dtype="float32"),
        features_denseblock2_denselayer9_norm1_running_var: R.Tensor((384,), dtype="float32"),
        features_denseblock2_denselayer9_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer9_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer10_norm1_running_mean: R.Tensor((416,), dtype="float32"),
        features_denseblock2_denselayer10_norm1_running_var: R.Tensor((416,), dtype="float32"),
        features_denseblock2_denselayer10_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer10_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer11_norm1_running_mean: R.Tensor((448,), dtype="float32"),
        features_denseblock2_denselayer11_norm1_running_var: R.Tensor((448,), dtype="float32"),
        features_denseblock2_denselayer11_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer11_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer12_norm1_running_mean: R.Tensor((480,), dtype="float32"),
        features_denseblock2_denselayer12_norm1_running_var: R.Tensor((480,), dtype="float32"),
        features_denseblock2_denselayer12_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock2_denselayer12_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_transition2_norm_running_mean: R.Tensor((512,), dtype="float32"),
        features_transition2_norm_running_var: R.Tensor((512,), dtype="float32"),
        features_denseblock3_denselayer1_norm1_running_mean: R.Tensor((256,), dtype="float32"),
        features_denseblock3_denselayer1_norm1_running_var: R.Tensor((256,), dtype="float32"),
        features_denseblock3_denselayer1_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer1_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer2_norm1_running_mean: R.Tensor((288,), dtype="float32"),
        features_denseblock3_denselayer2_norm1_running_var: R.Tensor((288,), dtype="float32"),
        features_denseblock3_denselayer2_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer2_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer3_norm1_running_mean: R.Tensor((320,), dtype="float32"),
        features_denseblock3_denselayer3_norm1_running_var: R.Tensor((320,), dtype="float32"),
        features_denseblock3_denselayer3_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer3_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer4_norm1_running_mean: R.Tensor((352,), dtype="float32"),
        features_denseblock3_denselayer4_norm1_running_var: R.Tensor((352,), dtype="float32"),
        features_denseblock3_denselayer4_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer4_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer5_norm1_running_mean: R.Tensor((384,), dtype="float32"),
        features_denseblock3_denselayer5_norm1_running_var: R.Tensor((384,), dtype="float32"),
        features_denseblock3_denselayer5_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer5_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer6_norm1_running_mean: R.Tensor((416,), dtype="float32"),
        features_denseblock3_denselayer6_norm1_running_var: R.Tensor((416,), dtype="float32"),
        features_denseblock3_denselayer6_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer6_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer7_norm1_running_mean: R.Tensor((448,), dtype="float32"),
        features_denseblock3_denselayer7_norm1_running_var: R.Tensor((448,), dtype="float32"),
        features_denseblock3_denselayer7_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer7_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer8_norm1_running_mean: R.Tensor((480,), dtype="float32"),
        features_denseblock3_denselayer8_norm1_running_var: R.Tensor((480,), dtype="float32"),
        features_denseblock3_denselayer8_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer8_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer9_norm1_running_mean: R.Tensor((512,), dtype="float32"),
        features_denseblock3_denselayer9_norm1_running_var: R.Tensor((512,), dtype="float32"),
        features_denseblock3_denselayer9_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer9_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer10_norm1_running_mean: R.Tensor((544,), dtype="float32"),
        features_denseblock3_denselayer10_norm1_running_var: R.Tensor((544,), dtype="float32"),
        features_denseblock3_denselayer10_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer10_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer11_norm1_running_mean: R.Tensor((576,), dtype="float32"),
        features_denseblock3_denselayer11_norm1_running_var: R.Tensor((576,), dtype="float32"),
        features_denseblock3_denselayer11_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer11_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer12_norm1_running_mean: R.Tensor((608,), dtype="float32"),
        features_denseblock3_denselayer12_norm1_running_var: R.Tensor((608,), dtype="float32"),
        features_denseblock3_denselayer12_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer12_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer13_norm1_running_mean: R.Tensor((640,), dtype="float32"),
        features_denseblock3_denselayer13_norm1_running_var: R.Tensor((640,), dtype="float32"),
        features_denseblock3_denselayer13_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer13_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer14_norm1_running_mean: R.Tensor((672,), dtype="float32"),
        features_denseblock3_denselayer14_norm1_running_var: R.Tensor((672,), dtype="float32"),
        features_denseblock3_denselayer14_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer14_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer15_norm1_running_mean: R.Tensor((704,), dtype="float32"),
        features_denseblock3_denselayer15_norm1_running_var: R.Tensor((704,), dtype="float32"),
        features_denseblock3_denselayer15_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer15_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer16_norm1_running_mean: R.Tensor((736,), dtype="float32"),
        features_denseblock3_denselayer16_norm1_running_var: R.Tensor((736,), dtype="float32"),
        features_denseblock3_denselayer16_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer16_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer17_norm1_running_mean: R.Tensor((768,), dtype="float32"),
        features_denseblock3_denselayer17_norm1_running_var: R.Tensor((768,), dtype="float32"),
        features_denseblock3_denselayer17_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer17_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer18_norm1_running_mean: R.Tensor((800,), dtype="float32"),
        features_denseblock3_denselayer18_norm1_running_var: R.Tensor((800,), dtype="float32"),
        features_denseblock3_denselayer18_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer18_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer19_norm1_running_mean: R.Tensor((832,), dtype="float32"),
        features_denseblock3_denselayer19_norm1_running_var: R.Tensor((832,), dtype="float32"),
        features_denseblock3_denselayer19_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer19_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer20_norm1_running_mean: R.Tensor((864,), dtype="float32"),
        features_denseblock3_denselayer20_norm1_running_var: R.Tensor((864,), dtype="float32"),
        features_denseblock3_denselayer20_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer20_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer21_norm1_running_mean: R.Tensor((896,), dtype="float32"),
        features_denseblock3_denselayer21_norm1_running_var: R.Tensor((896,), dtype="float32"),
        features_denseblock3_denselayer21_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer21_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer22_norm1_running_mean: R.Tensor((928,), dtype="float32"),
        features_denseblock3_denselayer22_norm1_running_var: R.Tensor((928,), dtype="float32"),
        features_denseblock3_denselayer22_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer22_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer23_norm1_running_mean: R.Tensor((960,), dtype="float32"),
        features_denseblock3_denselayer23_norm1_running_var: R.Tensor((960,), dtype="float32"),
        features_denseblock3_denselayer23_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer23_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer24_norm1_running_mean: R.Tensor((992,), dtype="float32"),
        features_denseblock3_denselayer24_norm1_running_var: R.Tensor((992,), dtype="float32"),
        features_denseblock3_denselayer24_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock3_denselayer24_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_transition3_norm_running_mean: R.Tensor((1024,), dtype="float32"),
        features_transition3_norm_running_var: R.Tensor((1024,), dtype="float32"),
        features_denseblock4_denselayer1_norm1_running_mean: R.Tensor((512,), dtype="float32"),
        features_denseblock4_denselayer1_norm1_running_var: R.Tensor((512,), dtype="float32"),
        features_denseblock4_denselayer1_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer1_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer2_norm1_running_mean: R.Tensor((544,), dtype="float32"),
        features_denseblock4_denselayer2_norm1_running_var: R.Tensor((544,), dtype="float32"),
        features_denseblock4_denselayer2_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer2_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer3_norm1_running_mean: R.Tensor((576,), dtype="float32"),
        features_denseblock4_denselayer3_norm1_running_var: R.Tensor((576,), dtype="float32"),
        features_denseblock4_denselayer3_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer3_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer4_norm1_running_mean: R.Tensor((608,), dtype="float32"),
        features_denseblock4_denselayer4_norm1_running_var: R.Tensor((608,), dtype="float32"),
        features_denseblock4_denselayer4_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer4_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer5_norm1_running_mean: R.Tensor((640,), dtype="float32"),
        features_denseblock4_denselayer5_norm1_running_var: R.Tensor((640,), dtype="float32"),
        features_denseblock4_denselayer5_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer5_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer6_norm1_running_mean: R.Tensor((672,), dtype="float32"),
        features_denseblock4_denselayer6_norm1_running_var: R.Tensor((672,), dtype="float32"),
        features_denseblock4_denselayer6_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer6_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer7_norm1_running_mean: R.Tensor((704,), dtype="float32"),
        features_denseblock4_denselayer7_norm1_running_var: R.Tensor((704,), dtype="float32"),
        features_denseblock4_denselayer7_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer7_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer8_norm1_running_mean: R.Tensor((736,), dtype="float32"),
        features_denseblock4_denselayer8_norm1_running_var: R.Tensor((736,), dtype="float32"),
        features_denseblock4_denselayer8_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer8_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer9_norm1_running_mean: R.Tensor((768,), dtype="float32"),
        features_denseblock4_denselayer9_norm1_running_var: R.Tensor((768,), dtype="float32"),
        features_denseblock4_denselayer9_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer9_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer10_norm1_running_mean: R.Tensor((800,), dtype="float32"),
        features_denseblock4_denselayer10_norm1_running_var: R.Tensor((800,), dtype="float32"),
        features_denseblock4_denselayer10_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer10_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer11_norm1_running_mean: R.Tensor((832,), dtype="float32"),
        features_denseblock4_denselayer11_norm1_running_var: R.Tensor((832,), dtype="float32"),
        features_denseblock4_denselayer11_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer11_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer12_norm1_running_mean: R.Tensor((864,), dtype="float32"),
        features_denseblock4_denselayer12_norm1_running_var: R.Tensor((864,), dtype="float32"),
        features_denseblock4_denselayer12_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer12_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer13_norm1_running_mean: R.Tensor((896,), dtype="float32"),
        features_denseblock4_denselayer13_norm1_running_var: R.Tensor((896,), dtype="float32"),
        features_denseblock4_denselayer13_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer13_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer14_norm1_running_mean: R.Tensor((928,), dtype="float32"),
        features_denseblock4_denselayer14_norm1_running_var: R.Tensor((928,), dtype="float32"),
        features_denseblock4_denselayer14_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer14_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer15_norm1_running_mean: R.Tensor((960,), dtype="float32"),
        features_denseblock4_denselayer15_norm1_running_var: R.Tensor((960,), dtype="float32"),
        features_denseblock4_denselayer15_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer15_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer16_norm1_running_mean: R.Tensor((992,), dtype="float32"),
        features_denseblock4_denselayer16_norm1_running_var: R.Tensor((992,), dtype="float32"),
        features_denseblock4_denselayer16_norm2_running_mean: R.Tensor((128,), dtype="float32"),
        features_denseblock4_denselayer16_norm2_running_var: R.Tensor((128,), dtype="float32"),
        features_norm5_running_mean: R.Tensor((1024,), dtype="float32"),
        features_norm5_running_var: R.Tensor((1024,), dtype="float32"),
    ) -> R.Tensor((batch, 1000), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            features_conv0: R.Tensor((batch, 64, 112, 112), dtype="float32") = R.nn.conv2d(x, features_conv0_weight, strides=[2, 2], padding=[3, 3, 3, 3], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_norm0__1: R.Tuple(R.Tensor((batch, 64, 112, 112), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(features_conv0,
                features_norm0_weight, features_norm0_bias, features_norm0_running_mean, features_norm0_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_norm0: R.Tensor((batch, 64, 112, 112), dtype="float32") = features_norm0__1[0]
            features_relu0: R.Tensor((batch, 64, 112, 112), dtype="float32") = R.nn.relu(features_norm0)
            features_pool0: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.nn.max_pool2d(features_relu0, pool_size=[3, 3], strides=[2, 2], dilation=[1, 1], padding=[1, 1, 1, 1], ceil_mode=False,
                count_include_pad=False, layout="NCHW", out_layout="NCHW")
            cat: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.concat((features_pool0,), axis=1)
            features_denseblock1_denselayer1_norm1__1: R.Tuple(R.Tensor((batch, 64, 56, 56), dtype="float32"), R.Tensor((64,), dtype="float32"),
                R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(cat, features_denseblock1_denselayer1_norm1_weight, features_denseblock1_denselayer1_norm1_bias,
                features_denseblock1_denselayer1_norm1_running_mean, features_denseblock1_denselayer1_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock1_denselayer1_norm1: R.Tensor((batch, 64, 56, 56), dtype="float32") = features_denseblock1_denselayer1_norm1__1[0]
            features_denseblock1_denselayer1_relu1: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.nn.relu(features_denseblock1_denselayer1_norm1)
            features_denseblock1_denselayer1_conv1: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.conv2d(features_denseblock1_denselayer1_relu1, features_denseblock1_denselayer1_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock1_denselayer1_norm2__1: R.Tuple(R.Tensor((batch, 128, 56, 56), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock1_denselayer1_conv1, features_denseblock1_denselayer1_norm2_weight, features_denseblock1_denselayer1_norm2_bias,
                features_denseblock1_denselayer1_norm2_running_mean, features_denseblock1_denselayer1_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock1_denselayer1_norm2: R.Tensor((batch, 128, 56, 56), dtype="float32") = features_denseblock1_denselayer1_norm2__1[0]
            features_denseblock1_denselayer1_relu2: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.relu(features_denseblock1_denselayer1_norm2)
            features_denseblock1_denselayer1_conv2: R.Tensor((batch, 32, 56, 56), dtype="float32") = R.nn.conv2d(features_denseblock1_denselayer1_relu2, features_denseblock1_denselayer1_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_1: R.Tensor((batch, 96, 56, 56), dtype="float32") = R.concat((features_pool0, features_denseblock1_denselayer1_conv2), axis=1)
            features_denseblock1_denselayer2_norm1__1: R.Tuple(R.Tensor((batch, 96, 56, 56), dtype="float32"), R.Tensor((96,), dtype="float32"),
                R.Tensor((96,), dtype="float32")) = R.nn.batch_norm(cat_1, features_denseblock1_denselayer2_norm1_weight, features_denseblock1_denselayer2_norm1_bias,
                features_denseblock1_denselayer2_norm1_running_mean, features_denseblock1_denselayer2_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock1_denselayer2_norm1: R.Tensor((batch, 96, 56, 56), dtype="float32") = features_denseblock1_denselayer2_norm1__1[0]
            features_denseblock1_denselayer2_relu1: R.Tensor((batch, 96, 56, 56), dtype="float32") = R.nn.relu(features_denseblock1_denselayer2_norm1)
            features_denseblock1_denselayer2_conv1: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.conv2d(features_denseblock1_denselayer2_relu1, features_denseblock1_denselayer2_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock1_denselayer2_norm2__1: R.Tuple(R.Tensor((batch, 128, 56, 56), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock1_denselayer2_conv1, features_denseblock1_denselayer2_norm2_weight, features_denseblock1_denselayer2_norm2_bias,
                features_denseblock1_denselayer2_norm2_running_mean, features_denseblock1_denselayer2_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock1_denselayer2_norm2: R.Tensor((batch, 128, 56, 56), dtype="float32") = features_denseblock1_denselayer2_norm2__1[0]
            features_denseblock1_denselayer2_relu2: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.relu(features_denseblock1_denselayer2_norm2)
            features_denseblock1_denselayer2_conv2: R.Tensor((batch, 32, 56, 56), dtype="float32") = R.nn.conv2d(features_denseblock1_denselayer2_relu2, features_denseblock1_denselayer2_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_2: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.concat((features_pool0, features_denseblock1_denselayer1_conv2, features_denseblock1_denselayer2_conv2), axis=1)
            features_denseblock1_denselayer3_norm1__1: R.Tuple(R.Tensor((batch, 128, 56, 56), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(cat_2, features_denseblock1_denselayer3_norm1_weight, features_denseblock1_denselayer3_norm1_bias,
                features_denseblock1_denselayer3_norm1_running_mean, features_denseblock1_denselayer3_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock1_denselayer3_norm1: R.Tensor((batch, 128, 56, 56), dtype="float32") = features_denseblock1_denselayer3_norm1__1[0]
            features_denseblock1_denselayer3_relu1: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.relu(features_denseblock1_denselayer3_norm1)
            features_denseblock1_denselayer3_conv1: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.conv2d(features_denseblock1_denselayer3_relu1, features_denseblock1_denselayer3_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock1_denselayer3_norm2__1: R.Tuple(R.Tensor((batch, 128, 56, 56), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock1_denselayer3_conv1, features_denseblock1_denselayer3_norm2_weight, features_denseblock1_denselayer3_norm2_bias,
                features_denseblock1_denselayer3_norm2_running_mean, features_denseblock1_denselayer3_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock1_denselayer3_norm2: R.Tensor((batch, 128, 56, 56), dtype="float32") = features_denseblock1_denselayer3_norm2__1[0]
            features_denseblock1_denselayer3_relu2: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.relu(features_denseblock1_denselayer3_norm2)
            features_denseblock1_denselayer3_conv2: R.Tensor((batch, 32, 56, 56), dtype="float32") = R.nn.conv2d(features_denseblock1_denselayer3_relu2, features_denseblock1_denselayer3_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_3: R.Tensor((batch, 160, 56, 56), dtype="float32") = R.concat((features_pool0, features_denseblock1_denselayer1_conv2, features_denseblock1_denselayer2_conv2,
                    features_denseblock1_denselayer3_conv2), axis=1)
            features_denseblock1_denselayer4_norm1__1: R.Tuple(R.Tensor((batch, 160, 56, 56), dtype="float32"), R.Tensor((160,), dtype="float32"),
                R.Tensor((160,), dtype="float32")) = R.nn.batch_norm(cat_3, features_denseblock1_denselayer4_norm1_weight, features_denseblock1_denselayer4_norm1_bias,
                features_denseblock1_denselayer4_norm1_running_mean, features_denseblock1_denselayer4_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock1_denselayer4_norm1: R.Tensor((batch, 160, 56, 56), dtype="float32") = features_denseblock1_denselayer4_norm1__1[0]
            features_denseblock1_denselayer4_relu1: R.Tensor((batch, 160, 56, 56), dtype="float32") = R.nn.relu(features_denseblock1_denselayer4_norm1)
            features_denseblock1_denselayer4_conv1: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.conv2d(features_denseblock1_denselayer4_relu1, features_denseblock1_denselayer4_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock1_denselayer4_norm2__1: R.Tuple(R.Tensor((batch, 128, 56, 56), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock1_denselayer4_conv1, features_denseblock1_denselayer4_norm2_weight, features_denseblock1_denselayer4_norm2_bias,
                features_denseblock1_denselayer4_norm2_running_mean, features_denseblock1_denselayer4_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock1_denselayer4_norm2: R.Tensor((batch, 128, 56, 56), dtype="float32") = features_denseblock1_denselayer4_norm2__1[0]
            features_denseblock1_denselayer4_relu2: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.relu(features_denseblock1_denselayer4_norm2)
            features_denseblock1_denselayer4_conv2: R.Tensor((batch, 32, 56, 56), dtype="float32") = R.nn.conv2d(features_denseblock1_denselayer4_relu2, features_denseblock1_denselayer4_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_4: R.Tensor((batch, 192, 56, 56), dtype="float32") = R.concat((features_pool0, features_denseblock1_denselayer1_conv2, features_denseblock1_denselayer2_conv2,
                    features_denseblock1_denselayer3_conv2, features_denseblock1_denselayer4_conv2), axis=1)
            features_denseblock1_denselayer5_norm1__1: R.Tuple(R.Tensor((batch, 192, 56, 56), dtype="float32"), R.Tensor((192,), dtype="float32"),
                R.Tensor((192,), dtype="float32")) = R.nn.batch_norm(cat_4, features_denseblock1_denselayer5_norm1_weight, features_denseblock1_denselayer5_norm1_bias,
                features_denseblock1_denselayer5_norm1_running_mean, features_denseblock1_denselayer5_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock1_denselayer5_norm1: R.Tensor((batch, 192, 56, 56), dtype="float32") = features_denseblock1_denselayer5_norm1__1[0]
            features_denseblock1_denselayer5_relu1: R.Tensor((batch, 192, 56, 56), dtype="float32") = R.nn.relu(features_denseblock1_denselayer5_norm1)
            features_denseblock1_denselayer5_conv1: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.conv2d(features_denseblock1_denselayer5_relu1, features_denseblock1_denselayer5_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock1_denselayer5_norm2__1: R.Tuple(R.Tensor((batch, 128, 56, 56), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock1_denselayer5_conv1, features_denseblock1_denselayer5_norm2_weight, features_denseblock1_denselayer5_norm2_bias,
                features_denseblock1_denselayer5_norm2_running_mean, features_denseblock1_denselayer5_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock1_denselayer5_norm2: R.Tensor((batch, 128, 56, 56), dtype="float32") = features_denseblock1_denselayer5_norm2__1[0]
            features_denseblock1_denselayer5_relu2: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.relu(features_denseblock1_denselayer5_norm2)
            features_denseblock1_denselayer5_conv2: R.Tensor((batch, 32, 56, 56), dtype="float32") = R.nn.conv2d(features_denseblock1_denselayer5_relu2, features_denseblock1_denselayer5_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_5: R.Tensor((batch, 224, 56, 56), dtype="float32") = R.concat((features_pool0, features_denseblock1_denselayer1_conv2, features_denseblock1_denselayer2_conv2,
                    features_denseblock1_denselayer3_conv2, features_denseblock1_denselayer4_conv2, features_denseblock1_denselayer5_conv2), axis=1)
            features_denseblock1_denselayer6_norm1__1: R.Tuple(R.Tensor((batch, 224, 56, 56), dtype="float32"), R.Tensor((224,), dtype="float32"),
                R.Tensor((224,), dtype="float32")) = R.nn.batch_norm(cat_5, features_denseblock1_denselayer6_norm1_weight, features_denseblock1_denselayer6_norm1_bias,
                features_denseblock1_denselayer6_norm1_running_mean, features_denseblock1_denselayer6_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock1_denselayer6_norm1: R.Tensor((batch, 224, 56, 56), dtype="float32") = features_denseblock1_denselayer6_norm1__1[0]
            features_denseblock1_denselayer6_relu1: R.Tensor((batch, 224, 56, 56), dtype="float32") = R.nn.relu(features_denseblock1_denselayer6_norm1)
            features_denseblock1_denselayer6_conv1: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.conv2d(features_denseblock1_denselayer6_relu1, features_denseblock1_denselayer6_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock1_denselayer6_norm2__1: R.Tuple(R.Tensor((batch, 128, 56, 56), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock1_denselayer6_conv1, features_denseblock1_denselayer6_norm2_weight, features_denseblock1_denselayer6_norm2_bias,
                features_denseblock1_denselayer6_norm2_running_mean, features_denseblock1_denselayer6_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock1_denselayer6_norm2: R.Tensor((batch, 128, 56, 56), dtype="float32") = features_denseblock1_denselayer6_norm2__1[0]
            features_denseblock1_denselayer6_relu2: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.relu(features_denseblock1_denselayer6_norm2)
            features_denseblock1_denselayer6_conv2: R.Tensor((batch, 32, 56, 56), dtype="float32") = R.nn.conv2d(features_denseblock1_denselayer6_relu2, features_denseblock1_denselayer6_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_6: R.Tensor((batch, 256, 56, 56), dtype="float32") = R.concat((features_pool0, features_denseblock1_denselayer1_conv2, features_denseblock1_denselayer2_conv2,
                    features_denseblock1_denselayer3_conv2, features_denseblock1_denselayer4_conv2, features_denseblock1_denselayer5_conv2, features_denseblock1_denselayer6_conv2), axis=1)
            features_transition1_norm__1: R.Tuple(R.Tensor((batch, 256, 56, 56), dtype="float32"), R.Tensor((256,), dtype="float32"), R.Tensor((256,), dtype="float32")) = R.nn.batch_norm(cat_6,
                features_transition1_norm_weight, features_transition1_norm_bias, features_transition1_norm_running_mean, features_transition1_norm_running_var, axis=1, epsilon=1.0000000000000001e-05,
                center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_transition1_norm: R.Tensor((batch, 256, 56, 56), dtype="float32") = features_transition1_norm__1[0]
            features_transition1_relu: R.Tensor((batch, 256, 56, 56), dtype="float32") = R.nn.relu(features_transition1_norm)
            features_transition1_conv: R.Tensor((batch, 128, 56, 56), dtype="float32") = R.nn.conv2d(features_transition1_relu, features_transition1_conv_weight, strides=[1, 1], padding=[0, 0, 0, 0],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_transition1_pool: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.avg_pool2d(features_transition1_conv, pool_size=[2, 2], strides=[2, 2], dilation=[1, 1],
                padding=[0, 0, 0, 0], ceil_mode=False, count_include_pad=True, layout="NCHW", out_layout="NCHW")
            cat_7: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.concat((features_transition1_pool,), axis=1)
            features_denseblock2_denselayer1_norm1__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(cat_7, features_denseblock2_denselayer1_norm1_weight, features_denseblock2_denselayer1_norm1_bias,
                features_denseblock2_denselayer1_norm1_running_mean, features_denseblock2_denselayer1_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer1_norm1: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer1_norm1__1[0]
            features_denseblock2_denselayer1_relu1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer1_norm1)
            features_denseblock2_denselayer1_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer1_relu1, features_denseblock2_denselayer1_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock2_denselayer1_norm2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock2_denselayer1_conv1, features_denseblock2_denselayer1_norm2_weight, features_denseblock2_denselayer1_norm2_bias,
                features_denseblock2_denselayer1_norm2_running_mean, features_denseblock2_denselayer1_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer1_norm2: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer1_norm2__1[0]
            features_denseblock2_denselayer1_relu2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer1_norm2)
            features_denseblock2_denselayer1_conv2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer1_relu2, features_denseblock2_denselayer1_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_8: R.Tensor((batch, 160, 28, 28), dtype="float32") = R.concat((features_transition1_pool, features_denseblock2_denselayer1_conv2), axis=1)
            features_denseblock2_denselayer2_norm1__1: R.Tuple(R.Tensor((batch, 160, 28, 28), dtype="float32"), R.Tensor((160,), dtype="float32"),
                R.Tensor((160,), dtype="float32")) = R.nn.batch_norm(cat_8, features_denseblock2_denselayer2_norm1_weight, features_denseblock2_denselayer2_norm1_bias,
                features_denseblock2_denselayer2_norm1_running_mean, features_denseblock2_denselayer2_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer2_norm1: R.Tensor((batch, 160, 28, 28), dtype="float32") = features_denseblock2_denselayer2_norm1__1[0]
            features_denseblock2_denselayer2_relu1: R.Tensor((batch, 160, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer2_norm1)
            features_denseblock2_denselayer2_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer2_relu1, features_denseblock2_denselayer2_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock2_denselayer2_norm2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock2_denselayer2_conv1, features_denseblock2_denselayer2_norm2_weight, features_denseblock2_denselayer2_norm2_bias,
                features_denseblock2_denselayer2_norm2_running_mean, features_denseblock2_denselayer2_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer2_norm2: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer2_norm2__1[0]
            features_denseblock2_denselayer2_relu2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer2_norm2)
            features_denseblock2_denselayer2_conv2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer2_relu2, features_denseblock2_denselayer2_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_9: R.Tensor((batch, 192, 28, 28), dtype="float32") = R.concat((features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2), axis=1)
            features_denseblock2_denselayer3_norm1__1: R.Tuple(R.Tensor((batch, 192, 28, 28), dtype="float32"), R.Tensor((192,), dtype="float32"),
                R.Tensor((192,), dtype="float32")) = R.nn.batch_norm(cat_9, features_denseblock2_denselayer3_norm1_weight, features_denseblock2_denselayer3_norm1_bias,
                features_denseblock2_denselayer3_norm1_running_mean, features_denseblock2_denselayer3_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer3_norm1: R.Tensor((batch, 192, 28, 28), dtype="float32") = features_denseblock2_denselayer3_norm1__1[0]
            features_denseblock2_denselayer3_relu1: R.Tensor((batch, 192, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer3_norm1)
            features_denseblock2_denselayer3_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer3_relu1, features_denseblock2_denselayer3_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock2_denselayer3_norm2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock2_denselayer3_conv1, features_denseblock2_denselayer3_norm2_weight, features_denseblock2_denselayer3_norm2_bias,
                features_denseblock2_denselayer3_norm2_running_mean, features_denseblock2_denselayer3_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer3_norm2: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer3_norm2__1[0]
            features_denseblock2_denselayer3_relu2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer3_norm2)
            features_denseblock2_denselayer3_conv2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer3_relu2, features_denseblock2_denselayer3_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_10: R.Tensor((batch, 224, 28, 28), dtype="float32") = R.concat((features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2,
                    features_denseblock2_denselayer3_conv2), axis=1)
            features_denseblock2_denselayer4_norm1__1: R.Tuple(R.Tensor((batch, 224, 28, 28), dtype="float32"), R.Tensor((224,), dtype="float32"),
                R.Tensor((224,), dtype="float32")) = R.nn.batch_norm(cat_10, features_denseblock2_denselayer4_norm1_weight, features_denseblock2_denselayer4_norm1_bias,
                features_denseblock2_denselayer4_norm1_running_mean, features_denseblock2_denselayer4_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer4_norm1: R.Tensor((batch, 224, 28, 28), dtype="float32") = features_denseblock2_denselayer4_norm1__1[0]
            features_denseblock2_denselayer4_relu1: R.Tensor((batch, 224, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer4_norm1)
            features_denseblock2_denselayer4_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer4_relu1, features_denseblock2_denselayer4_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock2_denselayer4_norm2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock2_denselayer4_conv1, features_denseblock2_denselayer4_norm2_weight, features_denseblock2_denselayer4_norm2_bias,
                features_denseblock2_denselayer4_norm2_running_mean, features_denseblock2_denselayer4_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer4_norm2: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer4_norm2__1[0]
            features_denseblock2_denselayer4_relu2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer4_norm2)
            features_denseblock2_denselayer4_conv2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer4_relu2, features_denseblock2_denselayer4_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_11: R.Tensor((batch, 256, 28, 28), dtype="float32") = R.concat((features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2,
                    features_denseblock2_denselayer3_conv2, features_denseblock2_denselayer4_conv2), axis=1)
            features_denseblock2_denselayer5_norm1__1: R.Tuple(R.Tensor((batch, 256, 28, 28), dtype="float32"), R.Tensor((256,), dtype="float32"),
                R.Tensor((256,), dtype="float32")) = R.nn.batch_norm(cat_11, features_denseblock2_denselayer5_norm1_weight, features_denseblock2_denselayer5_norm1_bias,
                features_denseblock2_denselayer5_norm1_running_mean, features_denseblock2_denselayer5_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer5_norm1: R.Tensor((batch, 256, 28, 28), dtype="float32") = features_denseblock2_denselayer5_norm1__1[0]
            features_denseblock2_denselayer5_relu1: R.Tensor((batch, 256, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer5_norm1)
            features_denseblock2_denselayer5_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer5_relu1, features_denseblock2_denselayer5_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock2_denselayer5_norm2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock2_denselayer5_conv1, features_denseblock2_denselayer5_norm2_weight, features_denseblock2_denselayer5_norm2_bias,
                features_denseblock2_denselayer5_norm2_running_mean, features_denseblock2_denselayer5_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer5_norm2: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer5_norm2__1[0]
            features_denseblock2_denselayer5_relu2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer5_norm2)
            features_denseblock2_denselayer5_conv2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer5_relu2, features_denseblock2_denselayer5_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_12: R.Tensor((batch, 288, 28, 28), dtype="float32") = R.concat((features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2,
                    features_denseblock2_denselayer3_conv2, features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2), axis=1)
            features_denseblock2_denselayer6_norm1__1: R.Tuple(R.Tensor((batch, 288, 28, 28), dtype="float32"), R.Tensor((288,), dtype="float32"),
                R.Tensor((288,), dtype="float32")) = R.nn.batch_norm(cat_12, features_denseblock2_denselayer6_norm1_weight, features_denseblock2_denselayer6_norm1_bias,
                features_denseblock2_denselayer6_norm1_running_mean, features_denseblock2_denselayer6_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer6_norm1: R.Tensor((batch, 288, 28, 28), dtype="float32") = features_denseblock2_denselayer6_norm1__1[0]
            features_denseblock2_denselayer6_relu1: R.Tensor((batch, 288, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer6_norm1)
            features_denseblock2_denselayer6_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer6_relu1, features_denseblock2_denselayer6_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock2_denselayer6_norm2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock2_denselayer6_conv1, features_denseblock2_denselayer6_norm2_weight, features_denseblock2_denselayer6_norm2_bias,
                features_denseblock2_denselayer6_norm2_running_mean, features_denseblock2_denselayer6_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer6_norm2: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer6_norm2__1[0]
            features_denseblock2_denselayer6_relu2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer6_norm2)
            features_denseblock2_denselayer6_conv2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer6_relu2, features_denseblock2_denselayer6_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_13: R.Tensor((batch, 320, 28, 28), dtype="float32") = R.concat((features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2,
                    features_denseblock2_denselayer3_conv2, features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2), axis=1)
            features_denseblock2_denselayer7_norm1__1: R.Tuple(R.Tensor((batch, 320, 28, 28), dtype="float32"), R.Tensor((320,), dtype="float32"),
                R.Tensor((320,), dtype="float32")) = R.nn.batch_norm(cat_13, features_denseblock2_denselayer7_norm1_weight, features_denseblock2_denselayer7_norm1_bias,
                features_denseblock2_denselayer7_norm1_running_mean, features_denseblock2_denselayer7_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer7_norm1: R.Tensor((batch, 320, 28, 28), dtype="float32") = features_denseblock2_denselayer7_norm1__1[0]
            features_denseblock2_denselayer7_relu1: R.Tensor((batch, 320, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer7_norm1)
            features_denseblock2_denselayer7_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer7_relu1, features_denseblock2_denselayer7_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock2_denselayer7_norm2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock2_denselayer7_conv1, features_denseblock2_denselayer7_norm2_weight, features_denseblock2_denselayer7_norm2_bias,
                features_denseblock2_denselayer7_norm2_running_mean, features_denseblock2_denselayer7_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer7_norm2: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer7_norm2__1[0]
            features_denseblock2_denselayer7_relu2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer7_norm2)
            features_denseblock2_denselayer7_conv2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer7_relu2, features_denseblock2_denselayer7_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_14: R.Tensor((batch, 352, 28, 28), dtype="float32") = R.concat((features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2,
                    features_denseblock2_denselayer3_conv2, features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2,
                    features_denseblock2_denselayer7_conv2), axis=1)
            features_denseblock2_denselayer8_norm1__1: R.Tuple(R.Tensor((batch, 352, 28, 28), dtype="float32"), R.Tensor((352,), dtype="float32"),
                R.Tensor((352,), dtype="float32")) = R.nn.batch_norm(cat_14, features_denseblock2_denselayer8_norm1_weight, features_denseblock2_denselayer8_norm1_bias,
                features_denseblock2_denselayer8_norm1_running_mean, features_denseblock2_denselayer8_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer8_norm1: R.Tensor((batch, 352, 28, 28), dtype="float32") = features_denseblock2_denselayer8_norm1__1[0]
            features_denseblock2_denselayer8_relu1: R.Tensor((batch, 352, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer8_norm1)
            features_denseblock2_denselayer8_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer8_relu1, features_denseblock2_denselayer8_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock2_denselayer8_norm2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock2_denselayer8_conv1, features_denseblock2_denselayer8_norm2_weight, features_denseblock2_denselayer8_norm2_bias,
                features_denseblock2_denselayer8_norm2_running_mean, features_denseblock2_denselayer8_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer8_norm2: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer8_norm2__1[0]
            features_denseblock2_denselayer8_relu2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer8_norm2)
            features_denseblock2_denselayer8_conv2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer8_relu2, features_denseblock2_denselayer8_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_15: R.Tensor((batch, 384, 28, 28), dtype="float32") = R.concat((features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2,
                    features_denseblock2_denselayer3_conv2, features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2,
                    features_denseblock2_denselayer7_conv2, features_denseblock2_denselayer8_conv2), axis=1)
            features_denseblock2_denselayer9_norm1__1: R.Tuple(R.Tensor((batch, 384, 28, 28), dtype="float32"), R.Tensor((384,), dtype="float32"),
                R.Tensor((384,), dtype="float32")) = R.nn.batch_norm(cat_15, features_denseblock2_denselayer9_norm1_weight, features_denseblock2_denselayer9_norm1_bias,
                features_denseblock2_denselayer9_norm1_running_mean, features_denseblock2_denselayer9_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer9_norm1: R.Tensor((batch, 384, 28, 28), dtype="float32") = features_denseblock2_denselayer9_norm1__1[0]
            features_denseblock2_denselayer9_relu1: R.Tensor((batch, 384, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer9_norm1)
            features_denseblock2_denselayer9_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer9_relu1, features_denseblock2_denselayer9_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock2_denselayer9_norm2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock2_denselayer9_conv1, features_denseblock2_denselayer9_norm2_weight, features_denseblock2_denselayer9_norm2_bias,
                features_denseblock2_denselayer9_norm2_running_mean, features_denseblock2_denselayer9_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer9_norm2: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer9_norm2__1[0]
            features_denseblock2_denselayer9_relu2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer9_norm2)
            features_denseblock2_denselayer9_conv2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer9_relu2, features_denseblock2_denselayer9_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_16: R.Tensor((batch, 416, 28, 28), dtype="float32") = R.concat((features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2,
                    features_denseblock2_denselayer3_conv2, features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2,
                    features_denseblock2_denselayer7_conv2, features_denseblock2_denselayer8_conv2, features_denseblock2_denselayer9_conv2), axis=1)
            features_denseblock2_denselayer10_norm1__1: R.Tuple(R.Tensor((batch, 416, 28, 28), dtype="float32"), R.Tensor((416,), dtype="float32"),
                R.Tensor((416,), dtype="float32")) = R.nn.batch_norm(cat_16, features_denseblock2_denselayer10_norm1_weight, features_denseblock2_denselayer10_norm1_bias,
                features_denseblock2_denselayer10_norm1_running_mean, features_denseblock2_denselayer10_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer10_norm1: R.Tensor((batch, 416, 28, 28), dtype="float32") = features_denseblock2_denselayer10_norm1__1[0]
            features_denseblock2_denselayer10_relu1: R.Tensor((batch, 416, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer10_norm1)
            features_denseblock2_denselayer10_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer10_relu1,
                features_denseblock2_denselayer10_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock2_denselayer10_norm2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock2_denselayer10_conv1, features_denseblock2_denselayer10_norm2_weight,
                features_denseblock2_denselayer10_norm2_bias, features_denseblock2_denselayer10_norm2_running_mean, features_denseblock2_denselayer10_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer10_norm2: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer10_norm2__1[0]
            features_denseblock2_denselayer10_relu2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer10_norm2)
            features_denseblock2_denselayer10_conv2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer10_relu2,
                features_denseblock2_denselayer10_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_17: R.Tensor((batch, 448, 28, 28), dtype="float32") = R.concat((features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2,
                    features_denseblock2_denselayer3_conv2, features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2,
                    features_denseblock2_denselayer7_conv2, features_denseblock2_denselayer8_conv2, features_denseblock2_denselayer9_conv2, features_denseblock2_denselayer10_conv2), axis=1)
            features_denseblock2_denselayer11_norm1__1: R.Tuple(R.Tensor((batch, 448, 28, 28), dtype="float32"), R.Tensor((448,), dtype="float32"),
                R.Tensor((448,), dtype="float32")) = R.nn.batch_norm(cat_17, features_denseblock2_denselayer11_norm1_weight, features_denseblock2_denselayer11_norm1_bias,
                features_denseblock2_denselayer11_norm1_running_mean, features_denseblock2_denselayer11_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer11_norm1: R.Tensor((batch, 448, 28, 28), dtype="float32") = features_denseblock2_denselayer11_norm1__1[0]
            features_denseblock2_denselayer11_relu1: R.Tensor((batch, 448, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer11_norm1)
            features_denseblock2_denselayer11_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer11_relu1,
                features_denseblock2_denselayer11_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock2_denselayer11_norm2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock2_denselayer11_conv1, features_denseblock2_denselayer11_norm2_weight,
                features_denseblock2_denselayer11_norm2_bias, features_denseblock2_denselayer11_norm2_running_mean, features_denseblock2_denselayer11_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer11_norm2: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer11_norm2__1[0]
            features_denseblock2_denselayer11_relu2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer11_norm2)
            features_denseblock2_denselayer11_conv2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer11_relu2,
                features_denseblock2_denselayer11_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_18: R.Tensor((batch, 480, 28, 28), dtype="float32") = R.concat((features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2,
                    features_denseblock2_denselayer3_conv2, features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2,
                    features_denseblock2_denselayer7_conv2, features_denseblock2_denselayer8_conv2, features_denseblock2_denselayer9_conv2, features_denseblock2_denselayer10_conv2,
                    features_denseblock2_denselayer11_conv2), axis=1)
            features_denseblock2_denselayer12_norm1__1: R.Tuple(R.Tensor((batch, 480, 28, 28), dtype="float32"), R.Tensor((480,), dtype="float32"),
                R.Tensor((480,), dtype="float32")) = R.nn.batch_norm(cat_18, features_denseblock2_denselayer12_norm1_weight, features_denseblock2_denselayer12_norm1_bias,
                features_denseblock2_denselayer12_norm1_running_mean, features_denseblock2_denselayer12_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer12_norm1: R.Tensor((batch, 480, 28, 28), dtype="float32") = features_denseblock2_denselayer12_norm1__1[0]
            features_denseblock2_denselayer12_relu1: R.Tensor((batch, 480, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer12_norm1)
            features_denseblock2_denselayer12_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer12_relu1,
                features_denseblock2_denselayer12_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock2_denselayer12_norm2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock2_denselayer12_conv1, features_denseblock2_denselayer12_norm2_weight,
                features_denseblock2_denselayer12_norm2_bias, features_denseblock2_denselayer12_norm2_running_mean, features_denseblock2_denselayer12_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock2_denselayer12_norm2: R.Tensor((batch, 128, 28, 28), dtype="float32") = features_denseblock2_denselayer12_norm2__1[0]
            features_denseblock2_denselayer12_relu2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(features_denseblock2_denselayer12_norm2)
            features_denseblock2_denselayer12_conv2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_denseblock2_denselayer12_relu2,
                features_denseblock2_denselayer12_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_19: R.Tensor((batch, 512, 28, 28), dtype="float32") = R.concat((features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2,
                    features_denseblock2_denselayer3_conv2, features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2,
                    features_denseblock2_denselayer7_conv2, features_denseblock2_denselayer8_conv2, features_denseblock2_denselayer9_conv2, features_denseblock2_denselayer10_conv2,
                    features_denseblock2_denselayer11_conv2, features_denseblock2_denselayer12_conv2), axis=1)
            features_transition2_norm__1: R.Tuple(R.Tensor((batch, 512, 28, 28), dtype="float32"), R.Tensor((512,), dtype="float32"), R.Tensor((512,), dtype="float32")) = R.nn.batch_norm(cat_19,
                features_transition2_norm_weight, features_transition2_norm_bias, features_transition2_norm_running_mean, features_transition2_norm_running_var, axis=1, epsilon=1.0000000000000001e-05,
                center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_transition2_norm: R.Tensor((batch, 512, 28, 28), dtype="float32") = features_transition2_norm__1[0]
            features_transition2_relu: R.Tensor((batch, 512, 28, 28), dtype="float32") = R.nn.relu(features_transition2_norm)
            features_transition2_conv: R.Tensor((batch, 256, 28, 28), dtype="float32") = R.nn.conv2d(features_transition2_relu, features_transition2_conv_weight, strides=[1, 1], padding=[0, 0, 0, 0],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_transition2_pool: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.nn.avg_pool2d(features_transition2_conv, pool_size=[2, 2], strides=[2, 2], dilation=[1, 1],
                padding=[0, 0, 0, 0], ceil_mode=False, count_include_pad=True, layout="NCHW", out_layout="NCHW")
            cat_20: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.concat((features_transition2_pool,), axis=1)
            features_denseblock3_denselayer1_norm1__1: R.Tuple(R.Tensor((batch, 256, 14, 14), dtype="float32"), R.Tensor((256,), dtype="float32"),
                R.Tensor((256,), dtype="float32")) = R.nn.batch_norm(cat_20, features_denseblock3_denselayer1_norm1_weight, features_denseblock3_denselayer1_norm1_bias,
                features_denseblock3_denselayer1_norm1_running_mean, features_denseblock3_denselayer1_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer1_norm1: R.Tensor((batch, 256, 14, 14), dtype="float32") = features_denseblock3_denselayer1_norm1__1[0]
            features_denseblock3_denselayer1_relu1: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer1_norm1)
            features_denseblock3_denselayer1_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer1_relu1, features_denseblock3_denselayer1_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock3_denselayer1_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer1_conv1, features_denseblock3_denselayer1_norm2_weight, features_denseblock3_denselayer1_norm2_bias,
                features_denseblock3_denselayer1_norm2_running_mean, features_denseblock3_denselayer1_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer1_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer1_norm2__1[0]
            features_denseblock3_denselayer1_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer1_norm2)
            features_denseblock3_denselayer1_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer1_relu2, features_denseblock3_denselayer1_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_21: R.Tensor((batch, 288, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2), axis=1)
            features_denseblock3_denselayer2_norm1__1: R.Tuple(R.Tensor((batch, 288, 14, 14), dtype="float32"), R.Tensor((288,), dtype="float32"),
                R.Tensor((288,), dtype="float32")) = R.nn.batch_norm(cat_21, features_denseblock3_denselayer2_norm1_weight, features_denseblock3_denselayer2_norm1_bias,
                features_denseblock3_denselayer2_norm1_running_mean, features_denseblock3_denselayer2_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer2_norm1: R.Tensor((batch, 288, 14, 14), dtype="float32") = features_denseblock3_denselayer2_norm1__1[0]
            features_denseblock3_denselayer2_relu1: R.Tensor((batch, 288, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer2_norm1)
            features_denseblock3_denselayer2_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer2_relu1, features_denseblock3_denselayer2_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock3_denselayer2_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer2_conv1, features_denseblock3_denselayer2_norm2_weight, features_denseblock3_denselayer2_norm2_bias,
                features_denseblock3_denselayer2_norm2_running_mean, features_denseblock3_denselayer2_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer2_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer2_norm2__1[0]
            features_denseblock3_denselayer2_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer2_norm2)
            features_denseblock3_denselayer2_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer2_relu2, features_denseblock3_denselayer2_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_22: R.Tensor((batch, 320, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2), axis=1)
            features_denseblock3_denselayer3_norm1__1: R.Tuple(R.Tensor((batch, 320, 14, 14), dtype="float32"), R.Tensor((320,), dtype="float32"),
                R.Tensor((320,), dtype="float32")) = R.nn.batch_norm(cat_22, features_denseblock3_denselayer3_norm1_weight, features_denseblock3_denselayer3_norm1_bias,
                features_denseblock3_denselayer3_norm1_running_mean, features_denseblock3_denselayer3_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer3_norm1: R.Tensor((batch, 320, 14, 14), dtype="float32") = features_denseblock3_denselayer3_norm1__1[0]
            features_denseblock3_denselayer3_relu1: R.Tensor((batch, 320, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer3_norm1)
            features_denseblock3_denselayer3_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer3_relu1, features_denseblock3_denselayer3_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock3_denselayer3_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer3_conv1, features_denseblock3_denselayer3_norm2_weight, features_denseblock3_denselayer3_norm2_bias,
                features_denseblock3_denselayer3_norm2_running_mean, features_denseblock3_denselayer3_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer3_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer3_norm2__1[0]
            features_denseblock3_denselayer3_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer3_norm2)
            features_denseblock3_denselayer3_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer3_relu2, features_denseblock3_denselayer3_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_23: R.Tensor((batch, 352, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2), axis=1)
            features_denseblock3_denselayer4_norm1__1: R.Tuple(R.Tensor((batch, 352, 14, 14), dtype="float32"), R.Tensor((352,), dtype="float32"),
                R.Tensor((352,), dtype="float32")) = R.nn.batch_norm(cat_23, features_denseblock3_denselayer4_norm1_weight, features_denseblock3_denselayer4_norm1_bias,
                features_denseblock3_denselayer4_norm1_running_mean, features_denseblock3_denselayer4_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer4_norm1: R.Tensor((batch, 352, 14, 14), dtype="float32") = features_denseblock3_denselayer4_norm1__1[0]
            features_denseblock3_denselayer4_relu1: R.Tensor((batch, 352, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer4_norm1)
            features_denseblock3_denselayer4_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer4_relu1, features_denseblock3_denselayer4_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock3_denselayer4_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer4_conv1, features_denseblock3_denselayer4_norm2_weight, features_denseblock3_denselayer4_norm2_bias,
                features_denseblock3_denselayer4_norm2_running_mean, features_denseblock3_denselayer4_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer4_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer4_norm2__1[0]
            features_denseblock3_denselayer4_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer4_norm2)
            features_denseblock3_denselayer4_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer4_relu2, features_denseblock3_denselayer4_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_24: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2), axis=1)
            features_denseblock3_denselayer5_norm1__1: R.Tuple(R.Tensor((batch, 384, 14, 14), dtype="float32"), R.Tensor((384,), dtype="float32"),
                R.Tensor((384,), dtype="float32")) = R.nn.batch_norm(cat_24, features_denseblock3_denselayer5_norm1_weight, features_denseblock3_denselayer5_norm1_bias,
                features_denseblock3_denselayer5_norm1_running_mean, features_denseblock3_denselayer5_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer5_norm1: R.Tensor((batch, 384, 14, 14), dtype="float32") = features_denseblock3_denselayer5_norm1__1[0]
            features_denseblock3_denselayer5_relu1: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer5_norm1)
            features_denseblock3_denselayer5_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer5_relu1, features_denseblock3_denselayer5_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock3_denselayer5_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer5_conv1, features_denseblock3_denselayer5_norm2_weight, features_denseblock3_denselayer5_norm2_bias,
                features_denseblock3_denselayer5_norm2_running_mean, features_denseblock3_denselayer5_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer5_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer5_norm2__1[0]
            features_denseblock3_denselayer5_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer5_norm2)
            features_denseblock3_denselayer5_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer5_relu2, features_denseblock3_denselayer5_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_25: R.Tensor((batch, 416, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2), axis=1)
            features_denseblock3_denselayer6_norm1__1: R.Tuple(R.Tensor((batch, 416, 14, 14), dtype="float32"), R.Tensor((416,), dtype="float32"),
                R.Tensor((416,), dtype="float32")) = R.nn.batch_norm(cat_25, features_denseblock3_denselayer6_norm1_weight, features_denseblock3_denselayer6_norm1_bias,
                features_denseblock3_denselayer6_norm1_running_mean, features_denseblock3_denselayer6_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer6_norm1: R.Tensor((batch, 416, 14, 14), dtype="float32") = features_denseblock3_denselayer6_norm1__1[0]
            features_denseblock3_denselayer6_relu1: R.Tensor((batch, 416, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer6_norm1)
            features_denseblock3_denselayer6_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer6_relu1, features_denseblock3_denselayer6_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock3_denselayer6_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer6_conv1, features_denseblock3_denselayer6_norm2_weight, features_denseblock3_denselayer6_norm2_bias,
                features_denseblock3_denselayer6_norm2_running_mean, features_denseblock3_denselayer6_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer6_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer6_norm2__1[0]
            features_denseblock3_denselayer6_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer6_norm2)
            features_denseblock3_denselayer6_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer6_relu2, features_denseblock3_denselayer6_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_26: R.Tensor((batch, 448, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2), axis=1)
            features_denseblock3_denselayer7_norm1__1: R.Tuple(R.Tensor((batch, 448, 14, 14), dtype="float32"), R.Tensor((448,), dtype="float32"),
                R.Tensor((448,), dtype="float32")) = R.nn.batch_norm(cat_26, features_denseblock3_denselayer7_norm1_weight, features_denseblock3_denselayer7_norm1_bias,
                features_denseblock3_denselayer7_norm1_running_mean, features_denseblock3_denselayer7_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer7_norm1: R.Tensor((batch, 448, 14, 14), dtype="float32") = features_denseblock3_denselayer7_norm1__1[0]
            features_denseblock3_denselayer7_relu1: R.Tensor((batch, 448, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer7_norm1)
            features_denseblock3_denselayer7_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer7_relu1, features_denseblock3_denselayer7_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock3_denselayer7_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer7_conv1, features_denseblock3_denselayer7_norm2_weight, features_denseblock3_denselayer7_norm2_bias,
                features_denseblock3_denselayer7_norm2_running_mean, features_denseblock3_denselayer7_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer7_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer7_norm2__1[0]
            features_denseblock3_denselayer7_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer7_norm2)
            features_denseblock3_denselayer7_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer7_relu2, features_denseblock3_denselayer7_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_27: R.Tensor((batch, 480, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2), axis=1)
            features_denseblock3_denselayer8_norm1__1: R.Tuple(R.Tensor((batch, 480, 14, 14), dtype="float32"), R.Tensor((480,), dtype="float32"),
                R.Tensor((480,), dtype="float32")) = R.nn.batch_norm(cat_27, features_denseblock3_denselayer8_norm1_weight, features_denseblock3_denselayer8_norm1_bias,
                features_denseblock3_denselayer8_norm1_running_mean, features_denseblock3_denselayer8_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer8_norm1: R.Tensor((batch, 480, 14, 14), dtype="float32") = features_denseblock3_denselayer8_norm1__1[0]
            features_denseblock3_denselayer8_relu1: R.Tensor((batch, 480, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer8_norm1)
            features_denseblock3_denselayer8_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer8_relu1, features_denseblock3_denselayer8_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock3_denselayer8_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer8_conv1, features_denseblock3_denselayer8_norm2_weight, features_denseblock3_denselayer8_norm2_bias,
                features_denseblock3_denselayer8_norm2_running_mean, features_denseblock3_denselayer8_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer8_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer8_norm2__1[0]
            features_denseblock3_denselayer8_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer8_norm2)
            features_denseblock3_denselayer8_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer8_relu2, features_denseblock3_denselayer8_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_28: R.Tensor((batch, 512, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2), axis=1)
            features_denseblock3_denselayer9_norm1__1: R.Tuple(R.Tensor((batch, 512, 14, 14), dtype="float32"), R.Tensor((512,), dtype="float32"),
                R.Tensor((512,), dtype="float32")) = R.nn.batch_norm(cat_28, features_denseblock3_denselayer9_norm1_weight, features_denseblock3_denselayer9_norm1_bias,
                features_denseblock3_denselayer9_norm1_running_mean, features_denseblock3_denselayer9_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer9_norm1: R.Tensor((batch, 512, 14, 14), dtype="float32") = features_denseblock3_denselayer9_norm1__1[0]
            features_denseblock3_denselayer9_relu1: R.Tensor((batch, 512, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer9_norm1)
            features_denseblock3_denselayer9_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer9_relu1, features_denseblock3_denselayer9_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock3_denselayer9_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer9_conv1, features_denseblock3_denselayer9_norm2_weight, features_denseblock3_denselayer9_norm2_bias,
                features_denseblock3_denselayer9_norm2_running_mean, features_denseblock3_denselayer9_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer9_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer9_norm2__1[0]
            features_denseblock3_denselayer9_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer9_norm2)
            features_denseblock3_denselayer9_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer9_relu2, features_denseblock3_denselayer9_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_29: R.Tensor((batch, 544, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2), axis=1)
            features_denseblock3_denselayer10_norm1__1: R.Tuple(R.Tensor((batch, 544, 14, 14), dtype="float32"), R.Tensor((544,), dtype="float32"),
                R.Tensor((544,), dtype="float32")) = R.nn.batch_norm(cat_29, features_denseblock3_denselayer10_norm1_weight, features_denseblock3_denselayer10_norm1_bias,
                features_denseblock3_denselayer10_norm1_running_mean, features_denseblock3_denselayer10_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer10_norm1: R.Tensor((batch, 544, 14, 14), dtype="float32") = features_denseblock3_denselayer10_norm1__1[0]
            features_denseblock3_denselayer10_relu1: R.Tensor((batch, 544, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer10_norm1)
            features_denseblock3_denselayer10_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer10_relu1,
                features_denseblock3_denselayer10_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer10_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer10_conv1, features_denseblock3_denselayer10_norm2_weight,
                features_denseblock3_denselayer10_norm2_bias, features_denseblock3_denselayer10_norm2_running_mean, features_denseblock3_denselayer10_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer10_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer10_norm2__1[0]
            features_denseblock3_denselayer10_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer10_norm2)
            features_denseblock3_denselayer10_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer10_relu2,
                features_denseblock3_denselayer10_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_30: R.Tensor((batch, 576, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2), axis=1)
            features_denseblock3_denselayer11_norm1__1: R.Tuple(R.Tensor((batch, 576, 14, 14), dtype="float32"), R.Tensor((576,), dtype="float32"),
                R.Tensor((576,), dtype="float32")) = R.nn.batch_norm(cat_30, features_denseblock3_denselayer11_norm1_weight, features_denseblock3_denselayer11_norm1_bias,
                features_denseblock3_denselayer11_norm1_running_mean, features_denseblock3_denselayer11_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer11_norm1: R.Tensor((batch, 576, 14, 14), dtype="float32") = features_denseblock3_denselayer11_norm1__1[0]
            features_denseblock3_denselayer11_relu1: R.Tensor((batch, 576, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer11_norm1)
            features_denseblock3_denselayer11_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer11_relu1,
                features_denseblock3_denselayer11_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer11_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer11_conv1, features_denseblock3_denselayer11_norm2_weight,
                features_denseblock3_denselayer11_norm2_bias, features_denseblock3_denselayer11_norm2_running_mean, features_denseblock3_denselayer11_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer11_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer11_norm2__1[0]
            features_denseblock3_denselayer11_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer11_norm2)
            features_denseblock3_denselayer11_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer11_relu2,
                features_denseblock3_denselayer11_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_31: R.Tensor((batch, 608, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2), axis=1)
            features_denseblock3_denselayer12_norm1__1: R.Tuple(R.Tensor((batch, 608, 14, 14), dtype="float32"), R.Tensor((608,), dtype="float32"),
                R.Tensor((608,), dtype="float32")) = R.nn.batch_norm(cat_31, features_denseblock3_denselayer12_norm1_weight, features_denseblock3_denselayer12_norm1_bias,
                features_denseblock3_denselayer12_norm1_running_mean, features_denseblock3_denselayer12_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer12_norm1: R.Tensor((batch, 608, 14, 14), dtype="float32") = features_denseblock3_denselayer12_norm1__1[0]
            features_denseblock3_denselayer12_relu1: R.Tensor((batch, 608, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer12_norm1)
            features_denseblock3_denselayer12_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer12_relu1,
                features_denseblock3_denselayer12_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer12_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer12_conv1, features_denseblock3_denselayer12_norm2_weight,
                features_denseblock3_denselayer12_norm2_bias, features_denseblock3_denselayer12_norm2_running_mean, features_denseblock3_denselayer12_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer12_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer12_norm2__1[0]
            features_denseblock3_denselayer12_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer12_norm2)
            features_denseblock3_denselayer12_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer12_relu2,
                features_denseblock3_denselayer12_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_32: R.Tensor((batch, 640, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2), axis=1)
            features_denseblock3_denselayer13_norm1__1: R.Tuple(R.Tensor((batch, 640, 14, 14), dtype="float32"), R.Tensor((640,), dtype="float32"),
                R.Tensor((640,), dtype="float32")) = R.nn.batch_norm(cat_32, features_denseblock3_denselayer13_norm1_weight, features_denseblock3_denselayer13_norm1_bias,
                features_denseblock3_denselayer13_norm1_running_mean, features_denseblock3_denselayer13_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer13_norm1: R.Tensor((batch, 640, 14, 14), dtype="float32") = features_denseblock3_denselayer13_norm1__1[0]
            features_denseblock3_denselayer13_relu1: R.Tensor((batch, 640, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer13_norm1)
            features_denseblock3_denselayer13_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer13_relu1,
                features_denseblock3_denselayer13_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer13_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer13_conv1, features_denseblock3_denselayer13_norm2_weight,
                features_denseblock3_denselayer13_norm2_bias, features_denseblock3_denselayer13_norm2_running_mean, features_denseblock3_denselayer13_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer13_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer13_norm2__1[0]
            features_denseblock3_denselayer13_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer13_norm2)
            features_denseblock3_denselayer13_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer13_relu2,
                features_denseblock3_denselayer13_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_33: R.Tensor((batch, 672, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2), axis=1)
            features_denseblock3_denselayer14_norm1__1: R.Tuple(R.Tensor((batch, 672, 14, 14), dtype="float32"), R.Tensor((672,), dtype="float32"),
                R.Tensor((672,), dtype="float32")) = R.nn.batch_norm(cat_33, features_denseblock3_denselayer14_norm1_weight, features_denseblock3_denselayer14_norm1_bias,
                features_denseblock3_denselayer14_norm1_running_mean, features_denseblock3_denselayer14_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer14_norm1: R.Tensor((batch, 672, 14, 14), dtype="float32") = features_denseblock3_denselayer14_norm1__1[0]
            features_denseblock3_denselayer14_relu1: R.Tensor((batch, 672, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer14_norm1)
            features_denseblock3_denselayer14_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer14_relu1,
                features_denseblock3_denselayer14_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer14_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer14_conv1, features_denseblock3_denselayer14_norm2_weight,
                features_denseblock3_denselayer14_norm2_bias, features_denseblock3_denselayer14_norm2_running_mean, features_denseblock3_denselayer14_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer14_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer14_norm2__1[0]
            features_denseblock3_denselayer14_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer14_norm2)
            features_denseblock3_denselayer14_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer14_relu2,
                features_denseblock3_denselayer14_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_34: R.Tensor((batch, 704, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2), axis=1)
            features_denseblock3_denselayer15_norm1__1: R.Tuple(R.Tensor((batch, 704, 14, 14), dtype="float32"), R.Tensor((704,), dtype="float32"),
                R.Tensor((704,), dtype="float32")) = R.nn.batch_norm(cat_34, features_denseblock3_denselayer15_norm1_weight, features_denseblock3_denselayer15_norm1_bias,
                features_denseblock3_denselayer15_norm1_running_mean, features_denseblock3_denselayer15_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer15_norm1: R.Tensor((batch, 704, 14, 14), dtype="float32") = features_denseblock3_denselayer15_norm1__1[0]
            features_denseblock3_denselayer15_relu1: R.Tensor((batch, 704, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer15_norm1)
            features_denseblock3_denselayer15_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer15_relu1,
                features_denseblock3_denselayer15_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer15_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer15_conv1, features_denseblock3_denselayer15_norm2_weight,
                features_denseblock3_denselayer15_norm2_bias, features_denseblock3_denselayer15_norm2_running_mean, features_denseblock3_denselayer15_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer15_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer15_norm2__1[0]
            features_denseblock3_denselayer15_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer15_norm2)
            features_denseblock3_denselayer15_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer15_relu2,
                features_denseblock3_denselayer15_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_35: R.Tensor((batch, 736, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2,
                    features_denseblock3_denselayer15_conv2), axis=1)
            features_denseblock3_denselayer16_norm1__1: R.Tuple(R.Tensor((batch, 736, 14, 14), dtype="float32"), R.Tensor((736,), dtype="float32"),
                R.Tensor((736,), dtype="float32")) = R.nn.batch_norm(cat_35, features_denseblock3_denselayer16_norm1_weight, features_denseblock3_denselayer16_norm1_bias,
                features_denseblock3_denselayer16_norm1_running_mean, features_denseblock3_denselayer16_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer16_norm1: R.Tensor((batch, 736, 14, 14), dtype="float32") = features_denseblock3_denselayer16_norm1__1[0]
            features_denseblock3_denselayer16_relu1: R.Tensor((batch, 736, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer16_norm1)
            features_denseblock3_denselayer16_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer16_relu1,
                features_denseblock3_denselayer16_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer16_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer16_conv1, features_denseblock3_denselayer16_norm2_weight,
                features_denseblock3_denselayer16_norm2_bias, features_denseblock3_denselayer16_norm2_running_mean, features_denseblock3_denselayer16_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer16_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer16_norm2__1[0]
            features_denseblock3_denselayer16_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer16_norm2)
            features_denseblock3_denselayer16_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer16_relu2,
                features_denseblock3_denselayer16_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_36: R.Tensor((batch, 768, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2,
                    features_denseblock3_denselayer15_conv2, features_denseblock3_denselayer16_conv2), axis=1)
            features_denseblock3_denselayer17_norm1__1: R.Tuple(R.Tensor((batch, 768, 14, 14), dtype="float32"), R.Tensor((768,), dtype="float32"),
                R.Tensor((768,), dtype="float32")) = R.nn.batch_norm(cat_36, features_denseblock3_denselayer17_norm1_weight, features_denseblock3_denselayer17_norm1_bias,
                features_denseblock3_denselayer17_norm1_running_mean, features_denseblock3_denselayer17_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer17_norm1: R.Tensor((batch, 768, 14, 14), dtype="float32") = features_denseblock3_denselayer17_norm1__1[0]
            features_denseblock3_denselayer17_relu1: R.Tensor((batch, 768, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer17_norm1)
            features_denseblock3_denselayer17_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer17_relu1,
                features_denseblock3_denselayer17_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer17_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer17_conv1, features_denseblock3_denselayer17_norm2_weight,
                features_denseblock3_denselayer17_norm2_bias, features_denseblock3_denselayer17_norm2_running_mean, features_denseblock3_denselayer17_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer17_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer17_norm2__1[0]
            features_denseblock3_denselayer17_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer17_norm2)
            features_denseblock3_denselayer17_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer17_relu2,
                features_denseblock3_denselayer17_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_37: R.Tensor((batch, 800, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2,
                    features_denseblock3_denselayer15_conv2, features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2), axis=1)
            features_denseblock3_denselayer18_norm1__1: R.Tuple(R.Tensor((batch, 800, 14, 14), dtype="float32"), R.Tensor((800,), dtype="float32"),
                R.Tensor((800,), dtype="float32")) = R.nn.batch_norm(cat_37, features_denseblock3_denselayer18_norm1_weight, features_denseblock3_denselayer18_norm1_bias,
                features_denseblock3_denselayer18_norm1_running_mean, features_denseblock3_denselayer18_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer18_norm1: R.Tensor((batch, 800, 14, 14), dtype="float32") = features_denseblock3_denselayer18_norm1__1[0]
            features_denseblock3_denselayer18_relu1: R.Tensor((batch, 800, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer18_norm1)
            features_denseblock3_denselayer18_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer18_relu1,
                features_denseblock3_denselayer18_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer18_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer18_conv1, features_denseblock3_denselayer18_norm2_weight,
                features_denseblock3_denselayer18_norm2_bias, features_denseblock3_denselayer18_norm2_running_mean, features_denseblock3_denselayer18_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer18_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer18_norm2__1[0]
            features_denseblock3_denselayer18_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer18_norm2)
            features_denseblock3_denselayer18_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer18_relu2,
                features_denseblock3_denselayer18_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_38: R.Tensor((batch, 832, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2,
                    features_denseblock3_denselayer15_conv2, features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2), axis=1)
            features_denseblock3_denselayer19_norm1__1: R.Tuple(R.Tensor((batch, 832, 14, 14), dtype="float32"), R.Tensor((832,), dtype="float32"),
                R.Tensor((832,), dtype="float32")) = R.nn.batch_norm(cat_38, features_denseblock3_denselayer19_norm1_weight, features_denseblock3_denselayer19_norm1_bias,
                features_denseblock3_denselayer19_norm1_running_mean, features_denseblock3_denselayer19_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer19_norm1: R.Tensor((batch, 832, 14, 14), dtype="float32") = features_denseblock3_denselayer19_norm1__1[0]
            features_denseblock3_denselayer19_relu1: R.Tensor((batch, 832, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer19_norm1)
            features_denseblock3_denselayer19_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer19_relu1,
                features_denseblock3_denselayer19_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer19_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer19_conv1, features_denseblock3_denselayer19_norm2_weight,
                features_denseblock3_denselayer19_norm2_bias, features_denseblock3_denselayer19_norm2_running_mean, features_denseblock3_denselayer19_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer19_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer19_norm2__1[0]
            features_denseblock3_denselayer19_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer19_norm2)
            features_denseblock3_denselayer19_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer19_relu2,
                features_denseblock3_denselayer19_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_39: R.Tensor((batch, 864, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2,
                    features_denseblock3_denselayer15_conv2, features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2,
                    features_denseblock3_denselayer19_conv2), axis=1)
            features_denseblock3_denselayer20_norm1__1: R.Tuple(R.Tensor((batch, 864, 14, 14), dtype="float32"), R.Tensor((864,), dtype="float32"),
                R.Tensor((864,), dtype="float32")) = R.nn.batch_norm(cat_39, features_denseblock3_denselayer20_norm1_weight, features_denseblock3_denselayer20_norm1_bias,
                features_denseblock3_denselayer20_norm1_running_mean, features_denseblock3_denselayer20_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer20_norm1: R.Tensor((batch, 864, 14, 14), dtype="float32") = features_denseblock3_denselayer20_norm1__1[0]
            features_denseblock3_denselayer20_relu1: R.Tensor((batch, 864, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer20_norm1)
            features_denseblock3_denselayer20_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer20_relu1,
                features_denseblock3_denselayer20_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer20_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer20_conv1, features_denseblock3_denselayer20_norm2_weight,
                features_denseblock3_denselayer20_norm2_bias, features_denseblock3_denselayer20_norm2_running_mean, features_denseblock3_denselayer20_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer20_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer20_norm2__1[0]
            features_denseblock3_denselayer20_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer20_norm2)
            features_denseblock3_denselayer20_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer20_relu2,
                features_denseblock3_denselayer20_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_40: R.Tensor((batch, 896, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2,
                    features_denseblock3_denselayer15_conv2, features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2,
                    features_denseblock3_denselayer19_conv2, features_denseblock3_denselayer20_conv2), axis=1)
            features_denseblock3_denselayer21_norm1__1: R.Tuple(R.Tensor((batch, 896, 14, 14), dtype="float32"), R.Tensor((896,), dtype="float32"),
                R.Tensor((896,), dtype="float32")) = R.nn.batch_norm(cat_40, features_denseblock3_denselayer21_norm1_weight, features_denseblock3_denselayer21_norm1_bias,
                features_denseblock3_denselayer21_norm1_running_mean, features_denseblock3_denselayer21_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer21_norm1: R.Tensor((batch, 896, 14, 14), dtype="float32") = features_denseblock3_denselayer21_norm1__1[0]
            features_denseblock3_denselayer21_relu1: R.Tensor((batch, 896, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer21_norm1)
            features_denseblock3_denselayer21_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer21_relu1,
                features_denseblock3_denselayer21_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer21_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer21_conv1, features_denseblock3_denselayer21_norm2_weight,
                features_denseblock3_denselayer21_norm2_bias, features_denseblock3_denselayer21_norm2_running_mean, features_denseblock3_denselayer21_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer21_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer21_norm2__1[0]
            features_denseblock3_denselayer21_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer21_norm2)
            features_denseblock3_denselayer21_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer21_relu2,
                features_denseblock3_denselayer21_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_41: R.Tensor((batch, 928, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2,
                    features_denseblock3_denselayer15_conv2, features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2,
                    features_denseblock3_denselayer19_conv2, features_denseblock3_denselayer20_conv2, features_denseblock3_denselayer21_conv2), axis=1)
            features_denseblock3_denselayer22_norm1__1: R.Tuple(R.Tensor((batch, 928, 14, 14), dtype="float32"), R.Tensor((928,), dtype="float32"),
                R.Tensor((928,), dtype="float32")) = R.nn.batch_norm(cat_41, features_denseblock3_denselayer22_norm1_weight, features_denseblock3_denselayer22_norm1_bias,
                features_denseblock3_denselayer22_norm1_running_mean, features_denseblock3_denselayer22_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer22_norm1: R.Tensor((batch, 928, 14, 14), dtype="float32") = features_denseblock3_denselayer22_norm1__1[0]
            features_denseblock3_denselayer22_relu1: R.Tensor((batch, 928, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer22_norm1)
            features_denseblock3_denselayer22_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer22_relu1,
                features_denseblock3_denselayer22_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer22_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer22_conv1, features_denseblock3_denselayer22_norm2_weight,
                features_denseblock3_denselayer22_norm2_bias, features_denseblock3_denselayer22_norm2_running_mean, features_denseblock3_denselayer22_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer22_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer22_norm2__1[0]
            features_denseblock3_denselayer22_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer22_norm2)
            features_denseblock3_denselayer22_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer22_relu2,
                features_denseblock3_denselayer22_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_42: R.Tensor((batch, 960, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2,
                    features_denseblock3_denselayer15_conv2, features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2,
                    features_denseblock3_denselayer19_conv2, features_denseblock3_denselayer20_conv2, features_denseblock3_denselayer21_conv2, features_denseblock3_denselayer22_conv2), axis=1)
            features_denseblock3_denselayer23_norm1__1: R.Tuple(R.Tensor((batch, 960, 14, 14), dtype="float32"), R.Tensor((960,), dtype="float32"),
                R.Tensor((960,), dtype="float32")) = R.nn.batch_norm(cat_42, features_denseblock3_denselayer23_norm1_weight, features_denseblock3_denselayer23_norm1_bias,
                features_denseblock3_denselayer23_norm1_running_mean, features_denseblock3_denselayer23_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer23_norm1: R.Tensor((batch, 960, 14, 14), dtype="float32") = features_denseblock3_denselayer23_norm1__1[0]
            features_denseblock3_denselayer23_relu1: R.Tensor((batch, 960, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer23_norm1)
            features_denseblock3_denselayer23_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer23_relu1,
                features_denseblock3_denselayer23_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer23_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer23_conv1, features_denseblock3_denselayer23_norm2_weight,
                features_denseblock3_denselayer23_norm2_bias, features_denseblock3_denselayer23_norm2_running_mean, features_denseblock3_denselayer23_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer23_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer23_norm2__1[0]
            features_denseblock3_denselayer23_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer23_norm2)
            features_denseblock3_denselayer23_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer23_relu2,
                features_denseblock3_denselayer23_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_43: R.Tensor((batch, 992, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2,
                    features_denseblock3_denselayer15_conv2, features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2,
                    features_denseblock3_denselayer19_conv2, features_denseblock3_denselayer20_conv2, features_denseblock3_denselayer21_conv2, features_denseblock3_denselayer22_conv2,
                    features_denseblock3_denselayer23_conv2), axis=1)
            features_denseblock3_denselayer24_norm1__1: R.Tuple(R.Tensor((batch, 992, 14, 14), dtype="float32"), R.Tensor((992,), dtype="float32"),
                R.Tensor((992,), dtype="float32")) = R.nn.batch_norm(cat_43, features_denseblock3_denselayer24_norm1_weight, features_denseblock3_denselayer24_norm1_bias,
                features_denseblock3_denselayer24_norm1_running_mean, features_denseblock3_denselayer24_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer24_norm1: R.Tensor((batch, 992, 14, 14), dtype="float32") = features_denseblock3_denselayer24_norm1__1[0]
            features_denseblock3_denselayer24_relu1: R.Tensor((batch, 992, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer24_norm1)
            features_denseblock3_denselayer24_conv1: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer24_relu1,
                features_denseblock3_denselayer24_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock3_denselayer24_norm2__1: R.Tuple(R.Tensor((batch, 128, 14, 14), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock3_denselayer24_conv1, features_denseblock3_denselayer24_norm2_weight,
                features_denseblock3_denselayer24_norm2_bias, features_denseblock3_denselayer24_norm2_running_mean, features_denseblock3_denselayer24_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock3_denselayer24_norm2: R.Tensor((batch, 128, 14, 14), dtype="float32") = features_denseblock3_denselayer24_norm2__1[0]
            features_denseblock3_denselayer24_relu2: R.Tensor((batch, 128, 14, 14), dtype="float32") = R.nn.relu(features_denseblock3_denselayer24_norm2)
            features_denseblock3_denselayer24_conv2: R.Tensor((batch, 32, 14, 14), dtype="float32") = R.nn.conv2d(features_denseblock3_denselayer24_relu2,
                features_denseblock3_denselayer24_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            cat_44: R.Tensor((batch, 1024, 14, 14), dtype="float32") = R.concat((features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2,
                    features_denseblock3_denselayer3_conv2, features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2,
                    features_denseblock3_denselayer7_conv2, features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2,
                    features_denseblock3_denselayer11_conv2, features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2,
                    features_denseblock3_denselayer15_conv2, features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2,
                    features_denseblock3_denselayer19_conv2, features_denseblock3_denselayer20_conv2, features_denseblock3_denselayer21_conv2, features_denseblock3_denselayer22_conv2,
                    features_denseblock3_denselayer23_conv2, features_denseblock3_denselayer24_conv2), axis=1)
            features_transition3_norm__1: R.Tuple(R.Tensor((batch, 1024, 14, 14), dtype="float32"), R.Tensor((1024,), dtype="float32"), R.Tensor((1024,), dtype="float32")) = R.nn.batch_norm(cat_44,
                features_transition3_norm_weight, features_transition3_norm_bias, features_transition3_norm_running_mean, features_transition3_norm_running_var, axis=1, epsilon=1.0000000000000001e-05,
                center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_transition3_norm: R.Tensor((batch, 1024, 14, 14), dtype="float32") = features_transition3_norm__1[0]
            features_transition3_relu: R.Tensor((batch, 1024, 14, 14), dtype="float32") = R.nn.relu(features_transition3_norm)
            features_transition3_conv: R.Tensor((batch, 512, 14, 14), dtype="float32") = R.nn.conv2d(features_transition3_relu, features_transition3_conv_weight, strides=[1, 1], padding=[0, 0, 0, 0],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_transition3_pool: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.nn.avg_pool2d(features_transition3_conv, pool_size=[2, 2], strides=[2, 2], dilation=[1, 1],
                padding=[0, 0, 0, 0], ceil_mode=False, count_include_pad=True, layout="NCHW", out_layout="NCHW")
            cat_45: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.concat((features_transition3_pool,), axis=1)
            features_denseblock4_denselayer1_norm1__1: R.Tuple(R.Tensor((batch, 512, 7, 7), dtype="float32"), R.Tensor((512,), dtype="float32"),
                R.Tensor((512,), dtype="float32")) = R.nn.batch_norm(cat_45, features_denseblock4_denselayer1_norm1_weight, features_denseblock4_denselayer1_norm1_bias,
                features_denseblock4_denselayer1_norm1_running_mean, features_denseblock4_denselayer1_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer1_norm1: R.Tensor((batch, 512, 7, 7), dtype="float32") = features_denseblock4_denselayer1_norm1__1[0]
            features_denseblock4_denselayer1_relu1: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer1_norm1)
            features_denseblock4_denselayer1_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer1_relu1, features_denseblock4_denselayer1_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock4_denselayer1_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer1_conv1, features_denseblock4_denselayer1_norm2_weight, features_denseblock4_denselayer1_norm2_bias,
                features_denseblock4_denselayer1_norm2_running_mean, features_denseblock4_denselayer1_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer1_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer1_norm2__1[0]
            features_denseblock4_denselayer1_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer1_norm2)
            features_denseblock4_denselayer1_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer1_relu2, features_denseblock4_denselayer1_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_46: R.Tensor((batch, 544, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2), axis=1)
            features_denseblock4_denselayer2_norm1__1: R.Tuple(R.Tensor((batch, 544, 7, 7), dtype="float32"), R.Tensor((544,), dtype="float32"),
                R.Tensor((544,), dtype="float32")) = R.nn.batch_norm(cat_46, features_denseblock4_denselayer2_norm1_weight, features_denseblock4_denselayer2_norm1_bias,
                features_denseblock4_denselayer2_norm1_running_mean, features_denseblock4_denselayer2_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer2_norm1: R.Tensor((batch, 544, 7, 7), dtype="float32") = features_denseblock4_denselayer2_norm1__1[0]
            features_denseblock4_denselayer2_relu1: R.Tensor((batch, 544, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer2_norm1)
            features_denseblock4_denselayer2_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer2_relu1, features_denseblock4_denselayer2_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock4_denselayer2_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer2_conv1, features_denseblock4_denselayer2_norm2_weight, features_denseblock4_denselayer2_norm2_bias,
                features_denseblock4_denselayer2_norm2_running_mean, features_denseblock4_denselayer2_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer2_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer2_norm2__1[0]
            features_denseblock4_denselayer2_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer2_norm2)
            features_denseblock4_denselayer2_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer2_relu2, features_denseblock4_denselayer2_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_47: R.Tensor((batch, 576, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2), axis=1)
            features_denseblock4_denselayer3_norm1__1: R.Tuple(R.Tensor((batch, 576, 7, 7), dtype="float32"), R.Tensor((576,), dtype="float32"),
                R.Tensor((576,), dtype="float32")) = R.nn.batch_norm(cat_47, features_denseblock4_denselayer3_norm1_weight, features_denseblock4_denselayer3_norm1_bias,
                features_denseblock4_denselayer3_norm1_running_mean, features_denseblock4_denselayer3_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer3_norm1: R.Tensor((batch, 576, 7, 7), dtype="float32") = features_denseblock4_denselayer3_norm1__1[0]
            features_denseblock4_denselayer3_relu1: R.Tensor((batch, 576, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer3_norm1)
            features_denseblock4_denselayer3_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer3_relu1, features_denseblock4_denselayer3_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock4_denselayer3_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer3_conv1, features_denseblock4_denselayer3_norm2_weight, features_denseblock4_denselayer3_norm2_bias,
                features_denseblock4_denselayer3_norm2_running_mean, features_denseblock4_denselayer3_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer3_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer3_norm2__1[0]
            features_denseblock4_denselayer3_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer3_norm2)
            features_denseblock4_denselayer3_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer3_relu2, features_denseblock4_denselayer3_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_48: R.Tensor((batch, 608, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2), axis=1)
            features_denseblock4_denselayer4_norm1__1: R.Tuple(R.Tensor((batch, 608, 7, 7), dtype="float32"), R.Tensor((608,), dtype="float32"),
                R.Tensor((608,), dtype="float32")) = R.nn.batch_norm(cat_48, features_denseblock4_denselayer4_norm1_weight, features_denseblock4_denselayer4_norm1_bias,
                features_denseblock4_denselayer4_norm1_running_mean, features_denseblock4_denselayer4_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer4_norm1: R.Tensor((batch, 608, 7, 7), dtype="float32") = features_denseblock4_denselayer4_norm1__1[0]
            features_denseblock4_denselayer4_relu1: R.Tensor((batch, 608, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer4_norm1)
            features_denseblock4_denselayer4_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer4_relu1, features_denseblock4_denselayer4_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock4_denselayer4_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer4_conv1, features_denseblock4_denselayer4_norm2_weight, features_denseblock4_denselayer4_norm2_bias,
                features_denseblock4_denselayer4_norm2_running_mean, features_denseblock4_denselayer4_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer4_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer4_norm2__1[0]
            features_denseblock4_denselayer4_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer4_norm2)
            features_denseblock4_denselayer4_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer4_relu2, features_denseblock4_denselayer4_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_49: R.Tensor((batch, 640, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2), axis=1)
            features_denseblock4_denselayer5_norm1__1: R.Tuple(R.Tensor((batch, 640, 7, 7), dtype="float32"), R.Tensor((640,), dtype="float32"),
                R.Tensor((640,), dtype="float32")) = R.nn.batch_norm(cat_49, features_denseblock4_denselayer5_norm1_weight, features_denseblock4_denselayer5_norm1_bias,
                features_denseblock4_denselayer5_norm1_running_mean, features_denseblock4_denselayer5_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer5_norm1: R.Tensor((batch, 640, 7, 7), dtype="float32") = features_denseblock4_denselayer5_norm1__1[0]
            features_denseblock4_denselayer5_relu1: R.Tensor((batch, 640, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer5_norm1)
            features_denseblock4_denselayer5_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer5_relu1, features_denseblock4_denselayer5_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock4_denselayer5_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer5_conv1, features_denseblock4_denselayer5_norm2_weight, features_denseblock4_denselayer5_norm2_bias,
                features_denseblock4_denselayer5_norm2_running_mean, features_denseblock4_denselayer5_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer5_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer5_norm2__1[0]
            features_denseblock4_denselayer5_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer5_norm2)
            features_denseblock4_denselayer5_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer5_relu2, features_denseblock4_denselayer5_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_50: R.Tensor((batch, 672, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2), axis=1)
            features_denseblock4_denselayer6_norm1__1: R.Tuple(R.Tensor((batch, 672, 7, 7), dtype="float32"), R.Tensor((672,), dtype="float32"),
                R.Tensor((672,), dtype="float32")) = R.nn.batch_norm(cat_50, features_denseblock4_denselayer6_norm1_weight, features_denseblock4_denselayer6_norm1_bias,
                features_denseblock4_denselayer6_norm1_running_mean, features_denseblock4_denselayer6_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer6_norm1: R.Tensor((batch, 672, 7, 7), dtype="float32") = features_denseblock4_denselayer6_norm1__1[0]
            features_denseblock4_denselayer6_relu1: R.Tensor((batch, 672, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer6_norm1)
            features_denseblock4_denselayer6_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer6_relu1, features_denseblock4_denselayer6_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock4_denselayer6_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer6_conv1, features_denseblock4_denselayer6_norm2_weight, features_denseblock4_denselayer6_norm2_bias,
                features_denseblock4_denselayer6_norm2_running_mean, features_denseblock4_denselayer6_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer6_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer6_norm2__1[0]
            features_denseblock4_denselayer6_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer6_norm2)
            features_denseblock4_denselayer6_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer6_relu2, features_denseblock4_denselayer6_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_51: R.Tensor((batch, 704, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2), axis=1)
            features_denseblock4_denselayer7_norm1__1: R.Tuple(R.Tensor((batch, 704, 7, 7), dtype="float32"), R.Tensor((704,), dtype="float32"),
                R.Tensor((704,), dtype="float32")) = R.nn.batch_norm(cat_51, features_denseblock4_denselayer7_norm1_weight, features_denseblock4_denselayer7_norm1_bias,
                features_denseblock4_denselayer7_norm1_running_mean, features_denseblock4_denselayer7_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer7_norm1: R.Tensor((batch, 704, 7, 7), dtype="float32") = features_denseblock4_denselayer7_norm1__1[0]
            features_denseblock4_denselayer7_relu1: R.Tensor((batch, 704, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer7_norm1)
            features_denseblock4_denselayer7_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer7_relu1, features_denseblock4_denselayer7_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock4_denselayer7_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer7_conv1, features_denseblock4_denselayer7_norm2_weight, features_denseblock4_denselayer7_norm2_bias,
                features_denseblock4_denselayer7_norm2_running_mean, features_denseblock4_denselayer7_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer7_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer7_norm2__1[0]
            features_denseblock4_denselayer7_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer7_norm2)
            features_denseblock4_denselayer7_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer7_relu2, features_denseblock4_denselayer7_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_52: R.Tensor((batch, 736, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2,
                    features_denseblock4_denselayer7_conv2), axis=1)
            features_denseblock4_denselayer8_norm1__1: R.Tuple(R.Tensor((batch, 736, 7, 7), dtype="float32"), R.Tensor((736,), dtype="float32"),
                R.Tensor((736,), dtype="float32")) = R.nn.batch_norm(cat_52, features_denseblock4_denselayer8_norm1_weight, features_denseblock4_denselayer8_norm1_bias,
                features_denseblock4_denselayer8_norm1_running_mean, features_denseblock4_denselayer8_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer8_norm1: R.Tensor((batch, 736, 7, 7), dtype="float32") = features_denseblock4_denselayer8_norm1__1[0]
            features_denseblock4_denselayer8_relu1: R.Tensor((batch, 736, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer8_norm1)
            features_denseblock4_denselayer8_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer8_relu1, features_denseblock4_denselayer8_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock4_denselayer8_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer8_conv1, features_denseblock4_denselayer8_norm2_weight, features_denseblock4_denselayer8_norm2_bias,
                features_denseblock4_denselayer8_norm2_running_mean, features_denseblock4_denselayer8_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer8_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer8_norm2__1[0]
            features_denseblock4_denselayer8_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer8_norm2)
            features_denseblock4_denselayer8_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer8_relu2, features_denseblock4_denselayer8_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_53: R.Tensor((batch, 768, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2,
                    features_denseblock4_denselayer7_conv2, features_denseblock4_denselayer8_conv2), axis=1)
            features_denseblock4_denselayer9_norm1__1: R.Tuple(R.Tensor((batch, 768, 7, 7), dtype="float32"), R.Tensor((768,), dtype="float32"),
                R.Tensor((768,), dtype="float32")) = R.nn.batch_norm(cat_53, features_denseblock4_denselayer9_norm1_weight, features_denseblock4_denselayer9_norm1_bias,
                features_denseblock4_denselayer9_norm1_running_mean, features_denseblock4_denselayer9_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer9_norm1: R.Tensor((batch, 768, 7, 7), dtype="float32") = features_denseblock4_denselayer9_norm1__1[0]
            features_denseblock4_denselayer9_relu1: R.Tensor((batch, 768, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer9_norm1)
            features_denseblock4_denselayer9_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer9_relu1, features_denseblock4_denselayer9_conv1_weight,
                strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_denseblock4_denselayer9_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer9_conv1, features_denseblock4_denselayer9_norm2_weight, features_denseblock4_denselayer9_norm2_bias,
                features_denseblock4_denselayer9_norm2_running_mean, features_denseblock4_denselayer9_norm2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer9_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer9_norm2__1[0]
            features_denseblock4_denselayer9_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer9_norm2)
            features_denseblock4_denselayer9_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer9_relu2, features_denseblock4_denselayer9_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_54: R.Tensor((batch, 800, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2,
                    features_denseblock4_denselayer7_conv2, features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2), axis=1)
            features_denseblock4_denselayer10_norm1__1: R.Tuple(R.Tensor((batch, 800, 7, 7), dtype="float32"), R.Tensor((800,), dtype="float32"),
                R.Tensor((800,), dtype="float32")) = R.nn.batch_norm(cat_54, features_denseblock4_denselayer10_norm1_weight, features_denseblock4_denselayer10_norm1_bias,
                features_denseblock4_denselayer10_norm1_running_mean, features_denseblock4_denselayer10_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer10_norm1: R.Tensor((batch, 800, 7, 7), dtype="float32") = features_denseblock4_denselayer10_norm1__1[0]
            features_denseblock4_denselayer10_relu1: R.Tensor((batch, 800, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer10_norm1)
            features_denseblock4_denselayer10_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer10_relu1,
                features_denseblock4_denselayer10_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock4_denselayer10_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer10_conv1, features_denseblock4_denselayer10_norm2_weight,
                features_denseblock4_denselayer10_norm2_bias, features_denseblock4_denselayer10_norm2_running_mean, features_denseblock4_denselayer10_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer10_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer10_norm2__1[0]
            features_denseblock4_denselayer10_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer10_norm2)
            features_denseblock4_denselayer10_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer10_relu2, features_denseblock4_denselayer10_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_55: R.Tensor((batch, 832, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2,
                    features_denseblock4_denselayer7_conv2, features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2), axis=1)
            features_denseblock4_denselayer11_norm1__1: R.Tuple(R.Tensor((batch, 832, 7, 7), dtype="float32"), R.Tensor((832,), dtype="float32"),
                R.Tensor((832,), dtype="float32")) = R.nn.batch_norm(cat_55, features_denseblock4_denselayer11_norm1_weight, features_denseblock4_denselayer11_norm1_bias,
                features_denseblock4_denselayer11_norm1_running_mean, features_denseblock4_denselayer11_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer11_norm1: R.Tensor((batch, 832, 7, 7), dtype="float32") = features_denseblock4_denselayer11_norm1__1[0]
            features_denseblock4_denselayer11_relu1: R.Tensor((batch, 832, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer11_norm1)
            features_denseblock4_denselayer11_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer11_relu1,
                features_denseblock4_denselayer11_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock4_denselayer11_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer11_conv1, features_denseblock4_denselayer11_norm2_weight,
                features_denseblock4_denselayer11_norm2_bias, features_denseblock4_denselayer11_norm2_running_mean, features_denseblock4_denselayer11_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer11_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer11_norm2__1[0]
            features_denseblock4_denselayer11_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer11_norm2)
            features_denseblock4_denselayer11_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer11_relu2, features_denseblock4_denselayer11_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_56: R.Tensor((batch, 864, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2,
                    features_denseblock4_denselayer7_conv2, features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2,
                    features_denseblock4_denselayer11_conv2), axis=1)
            features_denseblock4_denselayer12_norm1__1: R.Tuple(R.Tensor((batch, 864, 7, 7), dtype="float32"), R.Tensor((864,), dtype="float32"),
                R.Tensor((864,), dtype="float32")) = R.nn.batch_norm(cat_56, features_denseblock4_denselayer12_norm1_weight, features_denseblock4_denselayer12_norm1_bias,
                features_denseblock4_denselayer12_norm1_running_mean, features_denseblock4_denselayer12_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer12_norm1: R.Tensor((batch, 864, 7, 7), dtype="float32") = features_denseblock4_denselayer12_norm1__1[0]
            features_denseblock4_denselayer12_relu1: R.Tensor((batch, 864, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer12_norm1)
            features_denseblock4_denselayer12_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer12_relu1,
                features_denseblock4_denselayer12_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock4_denselayer12_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer12_conv1, features_denseblock4_denselayer12_norm2_weight,
                features_denseblock4_denselayer12_norm2_bias, features_denseblock4_denselayer12_norm2_running_mean, features_denseblock4_denselayer12_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer12_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer12_norm2__1[0]
            features_denseblock4_denselayer12_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer12_norm2)
            features_denseblock4_denselayer12_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer12_relu2, features_denseblock4_denselayer12_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_57: R.Tensor((batch, 896, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2,
                    features_denseblock4_denselayer7_conv2, features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2,
                    features_denseblock4_denselayer11_conv2, features_denseblock4_denselayer12_conv2), axis=1)
            features_denseblock4_denselayer13_norm1__1: R.Tuple(R.Tensor((batch, 896, 7, 7), dtype="float32"), R.Tensor((896,), dtype="float32"),
                R.Tensor((896,), dtype="float32")) = R.nn.batch_norm(cat_57, features_denseblock4_denselayer13_norm1_weight, features_denseblock4_denselayer13_norm1_bias,
                features_denseblock4_denselayer13_norm1_running_mean, features_denseblock4_denselayer13_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer13_norm1: R.Tensor((batch, 896, 7, 7), dtype="float32") = features_denseblock4_denselayer13_norm1__1[0]
            features_denseblock4_denselayer13_relu1: R.Tensor((batch, 896, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer13_norm1)
            features_denseblock4_denselayer13_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer13_relu1,
                features_denseblock4_denselayer13_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock4_denselayer13_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer13_conv1, features_denseblock4_denselayer13_norm2_weight,
                features_denseblock4_denselayer13_norm2_bias, features_denseblock4_denselayer13_norm2_running_mean, features_denseblock4_denselayer13_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer13_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer13_norm2__1[0]
            features_denseblock4_denselayer13_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer13_norm2)
            features_denseblock4_denselayer13_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer13_relu2, features_denseblock4_denselayer13_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_58: R.Tensor((batch, 928, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2,
                    features_denseblock4_denselayer7_conv2, features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2,
                    features_denseblock4_denselayer11_conv2, features_denseblock4_denselayer12_conv2, features_denseblock4_denselayer13_conv2), axis=1)
            features_denseblock4_denselayer14_norm1__1: R.Tuple(R.Tensor((batch, 928, 7, 7), dtype="float32"), R.Tensor((928,), dtype="float32"),
                R.Tensor((928,), dtype="float32")) = R.nn.batch_norm(cat_58, features_denseblock4_denselayer14_norm1_weight, features_denseblock4_denselayer14_norm1_bias,
                features_denseblock4_denselayer14_norm1_running_mean, features_denseblock4_denselayer14_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer14_norm1: R.Tensor((batch, 928, 7, 7), dtype="float32") = features_denseblock4_denselayer14_norm1__1[0]
            features_denseblock4_denselayer14_relu1: R.Tensor((batch, 928, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer14_norm1)
            features_denseblock4_denselayer14_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer14_relu1,
                features_denseblock4_denselayer14_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock4_denselayer14_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer14_conv1, features_denseblock4_denselayer14_norm2_weight,
                features_denseblock4_denselayer14_norm2_bias, features_denseblock4_denselayer14_norm2_running_mean, features_denseblock4_denselayer14_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer14_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer14_norm2__1[0]
            features_denseblock4_denselayer14_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer14_norm2)
            features_denseblock4_denselayer14_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer14_relu2, features_denseblock4_denselayer14_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_59: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2,
                    features_denseblock4_denselayer7_conv2, features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2,
                    features_denseblock4_denselayer11_conv2, features_denseblock4_denselayer12_conv2, features_denseblock4_denselayer13_conv2, features_denseblock4_denselayer14_conv2), axis=1)
            features_denseblock4_denselayer15_norm1__1: R.Tuple(R.Tensor((batch, 960, 7, 7), dtype="float32"), R.Tensor((960,), dtype="float32"),
                R.Tensor((960,), dtype="float32")) = R.nn.batch_norm(cat_59, features_denseblock4_denselayer15_norm1_weight, features_denseblock4_denselayer15_norm1_bias,
                features_denseblock4_denselayer15_norm1_running_mean, features_denseblock4_denselayer15_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer15_norm1: R.Tensor((batch, 960, 7, 7), dtype="float32") = features_denseblock4_denselayer15_norm1__1[0]
            features_denseblock4_denselayer15_relu1: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer15_norm1)
            features_denseblock4_denselayer15_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer15_relu1,
                features_denseblock4_denselayer15_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock4_denselayer15_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer15_conv1, features_denseblock4_denselayer15_norm2_weight,
                features_denseblock4_denselayer15_norm2_bias, features_denseblock4_denselayer15_norm2_running_mean, features_denseblock4_denselayer15_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer15_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer15_norm2__1[0]
            features_denseblock4_denselayer15_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer15_norm2)
            features_denseblock4_denselayer15_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer15_relu2, features_denseblock4_denselayer15_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_60: R.Tensor((batch, 992, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2,
                    features_denseblock4_denselayer7_conv2, features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2,
                    features_denseblock4_denselayer11_conv2, features_denseblock4_denselayer12_conv2, features_denseblock4_denselayer13_conv2, features_denseblock4_denselayer14_conv2,
                    features_denseblock4_denselayer15_conv2), axis=1)
            features_denseblock4_denselayer16_norm1__1: R.Tuple(R.Tensor((batch, 992, 7, 7), dtype="float32"), R.Tensor((992,), dtype="float32"),
                R.Tensor((992,), dtype="float32")) = R.nn.batch_norm(cat_60, features_denseblock4_denselayer16_norm1_weight, features_denseblock4_denselayer16_norm1_bias,
                features_denseblock4_denselayer16_norm1_running_mean, features_denseblock4_denselayer16_norm1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer16_norm1: R.Tensor((batch, 992, 7, 7), dtype="float32") = features_denseblock4_denselayer16_norm1__1[0]
            features_denseblock4_denselayer16_relu1: R.Tensor((batch, 992, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer16_norm1)
            features_denseblock4_denselayer16_conv1: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer16_relu1,
                features_denseblock4_denselayer16_conv1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW",
                out_dtype=None)
            features_denseblock4_denselayer16_norm2__1: R.Tuple(R.Tensor((batch, 128, 7, 7), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(features_denseblock4_denselayer16_conv1, features_denseblock4_denselayer16_norm2_weight,
                features_denseblock4_denselayer16_norm2_bias, features_denseblock4_denselayer16_norm2_running_mean, features_denseblock4_denselayer16_norm2_running_var, axis=1,
                epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_denseblock4_denselayer16_norm2: R.Tensor((batch, 128, 7, 7), dtype="float32") = features_denseblock4_denselayer16_norm2__1[0]
            features_denseblock4_denselayer16_relu2: R.Tensor((batch, 128, 7, 7), dtype="float32") = R.nn.relu(features_denseblock4_denselayer16_norm2)
            features_denseblock4_denselayer16_conv2: R.Tensor((batch, 32, 7, 7), dtype="float32") = R.nn.conv2d(features_denseblock4_denselayer16_relu2, features_denseblock4_denselayer16_conv2_weight,
                strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_61: R.Tensor((batch, 1024, 7, 7), dtype="float32") = R.concat((features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2,
                    features_denseblock4_denselayer3_conv2, features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2,
                    features_denseblock4_denselayer7_conv2, features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2,
                    features_denseblock4_denselayer11_conv2, features_denseblock4_denselayer12_conv2, features_denseblock4_denselayer13_conv2, features_denseblock4_denselayer14_conv2,
                    features_denseblock4_denselayer15_conv2, features_denseblock4_denselayer16_conv2), axis=1)
            features_norm5__1: R.Tuple(R.Tensor((batch, 1024, 7, 7), dtype="float32"), R.Tensor((1024,), dtype="float32"), R.Tensor((1024,), dtype="float32")) = R.nn.batch_norm(cat_61,
                features_norm5_weight, features_norm5_bias, features_norm5_running_mean, features_norm5_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_norm5: R.Tensor((batch, 1024, 7, 7), dtype="float32") = features_norm5__1[0]
            relu: R.Tensor((batch, 1024, 7, 7), dtype="float32") = R.nn.relu(features_norm5)
            adaptive_avg_pool2d: R.Tensor((batch, 1024, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(relu, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            flatten: R.Tensor((batch, 1024), dtype="float32") = R.reshape(adaptive_avg_pool2d, R.shape([batch, 1024]))
            classifier__1: R.Tensor((1024, 1000), dtype="float32") = R.permute_dims(classifier_weight, axes=None)
            classifier__2: R.Tensor((batch, 1000), dtype="float32") = R.matmul(flatten, classifier__1, out_dtype=None)
            classifier: R.Tensor((batch, 1000), dtype="float32") = R.add(classifier__2, classifier_bias)
            gv: R.Tensor((batch, 1000), dtype="float32") = classifier
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 52f6a76e3fa8d07a0e02 features_conv0_weight: float32[64, 3, 7, 7]
# 9de36d6029b1d7fa24d8 features_norm0_weight: float32[64]
# 5ddde5f879074de74af1 features_norm0_bias: float32[64]
# 8df1c05cfd902b97274c features_denseblock1_denselayer1_norm1_weight: float32[64]
# e0a04968dfd8bd05606e features_denseblock1_denselayer1_norm1_bias: float32[64]
# bf7711c6e5e3d8ff6bb2 features_denseblock1_denselayer1_conv1_weight: float32[128, 64, 1, 1]
# 891fc2e642d9568367ba features_denseblock1_denselayer1_norm2_weight: float32[128]
# 080e944112ecb8de9a50 features_denseblock1_denselayer1_norm2_bias: float32[128]
# 0bd4848a3d5e094a8257 features_denseblock1_denselayer1_conv2_weight: float32[32, 128, 3, 3]
# 9f0170abe9c442c8981f features_denseblock1_denselayer2_norm1_weight: float32[96]
# 4ab8ba9b738a57a575bf features_denseblock1_denselayer2_norm1_bias: float32[96]
# c6f0e6dc39fa989e15a9 features_denseblock1_denselayer2_conv1_weight: float32[128, 96, 1, 1]
# 96b354ec66cbe23018d9 features_denseblock1_denselayer2_norm2_weight: float32[128]
# ed2585bb7f58589e9f71 features_denseblock1_denselayer2_norm2_bias: float32[128]
# ae45a0200a4088eff0f3 features_denseblock1_denselayer2_conv2_weight: float32[32, 128, 3, 3]
# b7614bef873049fe766f features_denseblock1_denselayer3_norm1_weight: float32[128]
# 2f61dde8f81f0b7925b3 features_denseblock1_denselayer3_norm1_bias: float32[128]
# 18d5163c5c37a3891a6b features_denseblock1_denselayer3_conv1_weight: float32[128, 128, 1, 1]
# cf559033967cff184a98 features_denseblock1_denselayer3_norm2_weight: float32[128]
# 2d06eaefb43bdb31832a features_denseblock1_denselayer3_norm2_bias: float32[128]
# 755af22e051b00b61e2b features_denseblock1_denselayer3_conv2_weight: float32[32, 128, 3, 3]
# 58de7a4e38a11e54e473 features_denseblock1_denselayer4_norm1_weight: float32[160]
# 5f41e5042369aa67b7c3 features_denseblock1_denselayer4_norm1_bias: float32[160]
# 73e788900e8af244070e features_denseblock1_denselayer4_conv1_weight: float32[128, 160, 1, 1]
# 617f1864482abcd5f4a1 features_denseblock1_denselayer4_norm2_weight: float32[128]
# ca38a011ac0bcd45e994 features_denseblock1_denselayer4_norm2_bias: float32[128]
# 507c9ae95f885a002ab1 features_denseblock1_denselayer4_conv2_weight: float32[32, 128, 3, 3]
# 41133a6f74dfddc2efdf features_denseblock1_denselayer5_norm1_weight: float32[192]
# 228c63cba20e38c9746d features_denseblock1_denselayer5_norm1_bias: float32[192]
# eb25b6ea60d758126dcb features_denseblock1_denselayer5_conv1_weight: float32[128, 192, 1, 1]
# 1eeb2f0e39556c2ece26 features_denseblock1_denselayer5_norm2_weight: float32[128]
# 1c61a3733de6ed77fd89 features_denseblock1_denselayer5_norm2_bias: float32[128]
# 6c6cda5cb00b22ac3126 features_denseblock1_denselayer5_conv2_weight: float32[32, 128, 3, 3]
# 4c6b7ff6a27a472a11d5 features_denseblock1_denselayer6_norm1_weight: float32[224]
# d23fbd8c5b28ebf82d8a features_denseblock1_denselayer6_norm1_bias: float32[224]
# 93613ef4bad0ab0c4cfd features_denseblock1_denselayer6_conv1_weight: float32[128, 224, 1, 1]
# a6c2da3165bbb1f1f1d5 features_denseblock1_denselayer6_norm2_weight: float32[128]
# cc3a55985a695ceed8fa features_denseblock1_denselayer6_norm2_bias: float32[128]
# 95d0079d0a3a4c018339 features_denseblock1_denselayer6_conv2_weight: float32[32, 128, 3, 3]
# ac2be968bcd1d9deb2dc features_transition1_norm_weight: float32[256]
# 21e10bd5b5e59db84194 features_transition1_norm_bias: float32[256]
# f27c7dd4728d116c1be7 features_transition1_conv_weight: float32[128, 256, 1, 1]
# 32560988d18359a37619 features_denseblock2_denselayer1_norm1_weight: float32[128]
# 352a7af7984b20e5e95e features_denseblock2_denselayer1_norm1_bias: float32[128]
# eafc044a33f0e44ef40c features_denseblock2_denselayer1_conv1_weight: float32[128, 128, 1, 1]
# a488b54ec557f5d146d1 features_denseblock2_denselayer1_norm2_weight: float32[128]
# de6a861b8436eaa790cc features_denseblock2_denselayer1_norm2_bias: float32[128]
# 760e9cdebf03cb967135 features_denseblock2_denselayer1_conv2_weight: float32[32, 128, 3, 3]
# ebaf7601dbb9c1443ed8 features_denseblock2_denselayer2_norm1_weight: float32[160]
# efef6d9bea9cda87e82e features_denseblock2_denselayer2_norm1_bias: float32[160]
# c4ad1ec58e8764d0f838 features_denseblock2_denselayer2_conv1_weight: float32[128, 160, 1, 1]
# 9a299ca94fe797a619be features_denseblock2_denselayer2_norm2_weight: float32[128]
# d23fcf8410767115a9de features_denseblock2_denselayer2_norm2_bias: float32[128]
# ac8b7abd149aab5056fd features_denseblock2_denselayer2_conv2_weight: float32[32, 128, 3, 3]
# b47b2d365235a852e713 features_denseblock2_denselayer3_norm1_weight: float32[192]
# 074d513d7cd9ebc2009a features_denseblock2_denselayer3_norm1_bias: float32[192]
# dd4978298907508f19f3 features_denseblock2_denselayer3_conv1_weight: float32[128, 192, 1, 1]
# 98d5635fdef621f29eb7 features_denseblock2_denselayer3_norm2_weight: float32[128]
# 1a06eda343ca8f0f93a3 features_denseblock2_denselayer3_norm2_bias: float32[128]
# f7914f538c83ed3f9ba9 features_denseblock2_denselayer3_conv2_weight: float32[32, 128, 3, 3]
# e312c7dddc64db8e9906 features_denseblock2_denselayer4_norm1_weight: float32[224]
# c885f2dc915fe2db9125 features_denseblock2_denselayer4_norm1_bias: float32[224]
# de37fa12a53e5b37118a features_denseblock2_denselayer4_conv1_weight: float32[128, 224, 1, 1]
# 45679b8c4f5b8b49d67e features_denseblock2_denselayer4_norm2_weight: float32[128]
# f875bcf112a92b1f19a6 features_denseblock2_denselayer4_norm2_bias: float32[128]
# 071cb31c385594d26118 features_denseblock2_denselayer4_conv2_weight: float32[32, 128, 3, 3]
# b1f35d6186c9bb4e1304 features_denseblock2_denselayer5_norm1_weight: float32[256]
# a75fa34d8c02fac3d383 features_denseblock2_denselayer5_norm1_bias: float32[256]
# 4bc93d666670db9fe426 features_denseblock2_denselayer5_conv1_weight: float32[128, 256, 1, 1]
# 268487ec60da4d313d8c features_denseblock2_denselayer5_norm2_weight: float32[128]
# 888eacd8e26c05ca436e features_denseblock2_denselayer5_norm2_bias: float32[128]
# 88bf88ae880147c99e69 features_denseblock2_denselayer5_conv2_weight: float32[32, 128, 3, 3]
# 3d3b6ad6fd88ddb825a8 features_denseblock2_denselayer6_norm1_weight: float32[288]
# 8a41a6ee39f77c2eb661 features_denseblock2_denselayer6_norm1_bias: float32[288]
# 3c586a664e8b30c6ce6b features_denseblock2_denselayer6_conv1_weight: float32[128, 288, 1, 1]
# af8c2d7f857c344bcd12 features_denseblock2_denselayer6_norm2_weight: float32[128]
# 6fde8c7beb441a50cd36 features_denseblock2_denselayer6_norm2_bias: float32[128]
# f3ba5cebea47302aee97 features_denseblock2_denselayer6_conv2_weight: float32[32, 128, 3, 3]
# c7f669ab96e6f61dcf7f features_denseblock2_denselayer7_norm1_weight: float32[320]
# 7f05abd1f9ccd354ff41 features_denseblock2_denselayer7_norm1_bias: float32[320]
# 660cbaeb557eda40dc2e features_denseblock2_denselayer7_conv1_weight: float32[128, 320, 1, 1]
# 16d01cdd9593b1d95747 features_denseblock2_denselayer7_norm2_weight: float32[128]
# beda96ff874bbef8063b features_denseblock2_denselayer7_norm2_bias: float32[128]
# d14e8dacaaa672897124 features_denseblock2_denselayer7_conv2_weight: float32[32, 128, 3, 3]
# 6e1d81c0d10002191462 features_denseblock2_denselayer8_norm1_weight: float32[352]
# 95615e6ce91b59991a50 features_denseblock2_denselayer8_norm1_bias: float32[352]
# d77502e64347f27f33ef features_denseblock2_denselayer8_conv1_weight: float32[128, 352, 1, 1]
# a452fc7205a904729b92 features_denseblock2_denselayer8_norm2_weight: float32[128]
# a17d9581a71c12bf7fa0 features_denseblock2_denselayer8_norm2_bias: float32[128]
# f8e885b87b0eab30d25a features_denseblock2_denselayer8_conv2_weight: float32[32, 128, 3, 3]
# ca5ba49126870cff4233 features_denseblock2_denselayer9_norm1_weight: float32[384]
# 4c41029e992490ba4d1c features_denseblock2_denselayer9_norm1_bias: float32[384]
# 51a4d81e25b00652222d features_denseblock2_denselayer9_conv1_weight: float32[128, 384, 1, 1]
# b5cc63268d2037b70685 features_denseblock2_denselayer9_norm2_weight: float32[128]
# 0c85cc3239efe2c9c642 features_denseblock2_denselayer9_norm2_bias: float32[128]
# cd63f11d6de8f249de40 features_denseblock2_denselayer9_conv2_weight: float32[32, 128, 3, 3]
# 37e72999df0c32c61ce3 features_denseblock2_denselayer10_norm1_weight: float32[416]
# cd5198006bb6ed490328 features_denseblock2_denselayer10_norm1_bias: float32[416]
# e9032682a483218f2308 features_denseblock2_denselayer10_conv1_weight: float32[128, 416, 1, 1]
# 2466de03a6ab666eb43d features_denseblock2_denselayer10_norm2_weight: float32[128]
# 423fa75f00cd6abfb2c6 features_denseblock2_denselayer10_norm2_bias: float32[128]
# f52df2bd3c7bd8f04138 features_denseblock2_denselayer10_conv2_weight: float32[32, 128, 3, 3]
# 9628174548781cb746f4 features_denseblock2_denselayer11_norm1_weight: float32[448]
# 157cbab208f1874af817 features_denseblock2_denselayer11_norm1_bias: float32[448]
# ec92be1fda93deea75bc features_denseblock2_denselayer11_conv1_weight: float32[128, 448, 1, 1]
# 79b733ad03fa9a195712 features_denseblock2_denselayer11_norm2_weight: float32[128]
# e3863a932ab471534caa features_denseblock2_denselayer11_norm2_bias: float32[128]
# b87002920ae4804e848a features_denseblock2_denselayer11_conv2_weight: float32[32, 128, 3, 3]
# edd63bc7027a036e9ddb features_denseblock2_denselayer12_norm1_weight: float32[480]
# bea89dd0436254e3d2ef features_denseblock2_denselayer12_norm1_bias: float32[480]
# a8aa8e453ec345ef83a8 features_denseblock2_denselayer12_conv1_weight: float32[128, 480, 1, 1]
# 0e99093e69f15876e1fa features_denseblock2_denselayer12_norm2_weight: float32[128]
# ea569ce43256a7eff267 features_denseblock2_denselayer12_norm2_bias: float32[128]
# ecea3e6a077fa43f963f features_denseblock2_denselayer12_conv2_weight: float32[32, 128, 3, 3]
# e95e54d8992b7502f9ab features_transition2_norm_weight: float32[512]
# 361f4e225faa3f2e5481 features_transition2_norm_bias: float32[512]
# 39a6a08a590750547a52 features_transition2_conv_weight: float32[256, 512, 1, 1]
# 48342062f66aec3592b1 features_denseblock3_denselayer1_norm1_weight: float32[256]
# a9824f561137180abd10 features_denseblock3_denselayer1_norm1_bias: float32[256]
# 46da811b2ccf3b0c3e8d features_denseblock3_denselayer1_conv1_weight: float32[128, 256, 1, 1]
# 035be8ce86645f867ea5 features_denseblock3_denselayer1_norm2_weight: float32[128]
# ff5321ad8f0cc8cc7d84 features_denseblock3_denselayer1_norm2_bias: float32[128]
# 1cf12ce613455ba912cc features_denseblock3_denselayer1_conv2_weight: float32[32, 128, 3, 3]
# ff78231aac2428eb8d61 features_denseblock3_denselayer2_norm1_weight: float32[288]
# cac73f45604c5e34114e features_denseblock3_denselayer2_norm1_bias: float32[288]
# a25adaa0748033a7f60b features_denseblock3_denselayer2_conv1_weight: float32[128, 288, 1, 1]
# 303ad2a6d148c665857c features_denseblock3_denselayer2_norm2_weight: float32[128]
# ede5ccb1696379f22db5 features_denseblock3_denselayer2_norm2_bias: float32[128]
# fd0256015cf4a2c745e6 features_denseblock3_denselayer2_conv2_weight: float32[32, 128, 3, 3]
# 2741264da3d700758d79 features_denseblock3_denselayer3_norm1_weight: float32[320]
# f283b618ed5965083cae features_denseblock3_denselayer3_norm1_bias: float32[320]
# 7de4cbe9abcee6bb25c9 features_denseblock3_denselayer3_conv1_weight: float32[128, 320, 1, 1]
# 7f9db3a5bec33164cede features_denseblock3_denselayer3_norm2_weight: float32[128]
# c7ed8f01b4c360c25558 features_denseblock3_denselayer3_norm2_bias: float32[128]
# aee35fc78fd979016b1d features_denseblock3_denselayer3_conv2_weight: float32[32, 128, 3, 3]
# 9d81d9151e66fa661bbc features_denseblock3_denselayer4_norm1_weight: float32[352]
# fb26024857c51da6eb21 features_denseblock3_denselayer4_norm1_bias: float32[352]
# cd59e2810f3ff8af07b1 features_denseblock3_denselayer4_conv1_weight: float32[128, 352, 1, 1]
# 5bd805dd8b99cc7971f6 features_denseblock3_denselayer4_norm2_weight: float32[128]
# 0ac3963930e7aa8ac536 features_denseblock3_denselayer4_norm2_bias: float32[128]
# 595e513676a2664bd313 features_denseblock3_denselayer4_conv2_weight: float32[32, 128, 3, 3]
# 7f57f512261b6eabf848 features_denseblock3_denselayer5_norm1_weight: float32[384]
# 6a7c0a2fd736b4c0e631 features_denseblock3_denselayer5_norm1_bias: float32[384]
# baf3c9a2486a3b2a5a5c features_denseblock3_denselayer5_conv1_weight: float32[128, 384, 1, 1]
# a5f520cc2c1363712832 features_denseblock3_denselayer5_norm2_weight: float32[128]
# cc651aad110c0cea2dcc features_denseblock3_denselayer5_norm2_bias: float32[128]
# 54cdd7497ec973b5d845 features_denseblock3_denselayer5_conv2_weight: float32[32, 128, 3, 3]
# 34eaa7c2bf42b3a82ffd features_denseblock3_denselayer6_norm1_weight: float32[416]
# edf9dde63b48c3dceb2a features_denseblock3_denselayer6_norm1_bias: float32[416]
# 435b0d8cf581ae274d47 features_denseblock3_denselayer6_conv1_weight: float32[128, 416, 1, 1]
# 90c1c529c5a7d9c338d6 features_denseblock3_denselayer6_norm2_weight: float32[128]
# 49c149540c81f5b7cf5f features_denseblock3_denselayer6_norm2_bias: float32[128]
# d42234312514ad252ece features_denseblock3_denselayer6_conv2_weight: float32[32, 128, 3, 3]
# eb244b1738aa14472d5f features_denseblock3_denselayer7_norm1_weight: float32[448]
# 0156c991fb7b71a6d274 features_denseblock3_denselayer7_norm1_bias: float32[448]
# baa8386b6b4607106dee features_denseblock3_denselayer7_conv1_weight: float32[128, 448, 1, 1]
# 63f8f210655fc36fc4bf features_denseblock3_denselayer7_norm2_weight: float32[128]
# fc2fd49b78dcb918fe5e features_denseblock3_denselayer7_norm2_bias: float32[128]
# f4b40c14183c599e635a features_denseblock3_denselayer7_conv2_weight: float32[32, 128, 3, 3]
# 284fa6d61a3e4bd06c5d features_denseblock3_denselayer8_norm1_weight: float32[480]
# 44e83e4e72f8e036d23a features_denseblock3_denselayer8_norm1_bias: float32[480]
# c75c59c8a25151773f74 features_denseblock3_denselayer8_conv1_weight: float32[128, 480, 1, 1]
# db94f0cd9264cd0a6e48 features_denseblock3_denselayer8_norm2_weight: float32[128]
# 00ea6db9cf1be771403e features_denseblock3_denselayer8_norm2_bias: float32[128]
# 67461fddc704dce339cd features_denseblock3_denselayer8_conv2_weight: float32[32, 128, 3, 3]
# be92f0fd05123992dad3 features_denseblock3_denselayer9_norm1_weight: float32[512]
# e8b3d3cae935397883cb features_denseblock3_denselayer9_norm1_bias: float32[512]
# 7a627baf4def224ac087 features_denseblock3_denselayer9_conv1_weight: float32[128, 512, 1, 1]
# 6a10d53e001ccbfaee5b features_denseblock3_denselayer9_norm2_weight: float32[128]
# d10a46241745ccdc51d3 features_denseblock3_denselayer9_norm2_bias: float32[128]
# 3b349f9e19f35586ee2f features_denseblock3_denselayer9_conv2_weight: float32[32, 128, 3, 3]
# 78c9b1c1f3657ddfe65f features_denseblock3_denselayer10_norm1_weight: float32[544]
# ea48112a8516be46e004 features_denseblock3_denselayer10_norm1_bias: float32[544]
# 1738f02f338c68898f76 features_denseblock3_denselayer10_conv1_weight: float32[128, 544, 1, 1]
# 8aa10a67ba63cdd9c5d0 features_denseblock3_denselayer10_norm2_weight: float32[128]
# fa7989b58af7590a5b2c features_denseblock3_denselayer10_norm2_bias: float32[128]
# df80a0a5a0972d87663f features_denseblock3_denselayer10_conv2_weight: float32[32, 128, 3, 3]
# fa31a823bd32aa82217e features_denseblock3_denselayer11_norm1_weight: float32[576]
# 6ebe7f6e49b9fcf1a49a features_denseblock3_denselayer11_norm1_bias: float32[576]
# 5aef61819acb7ff57aa1 features_denseblock3_denselayer11_conv1_weight: float32[128, 576, 1, 1]
# 28388f68b880e00e066a features_denseblock3_denselayer11_norm2_weight: float32[128]
# 8bd6bc54b999c52c7632 features_denseblock3_denselayer11_norm2_bias: float32[128]
# cb250d0e566adb9721a2 features_denseblock3_denselayer11_conv2_weight: float32[32, 128, 3, 3]
# b23db5b46682ef04bba3 features_denseblock3_denselayer12_norm1_weight: float32[608]
# 6911b714d3ef2415cb9a features_denseblock3_denselayer12_norm1_bias: float32[608]
# 0804a4237add24487316 features_denseblock3_denselayer12_conv1_weight: float32[128, 608, 1, 1]
# 243d9b8ade8938c4f044 features_denseblock3_denselayer12_norm2_weight: float32[128]
# 0d7e556b2436788a6386 features_denseblock3_denselayer12_norm2_bias: float32[128]
# 81343e4dc217d213ac33 features_denseblock3_denselayer12_conv2_weight: float32[32, 128, 3, 3]
# e92676085116b5b0e465 features_denseblock3_denselayer13_norm1_weight: float32[640]
# d2da9b64f28bb2737bd7 features_denseblock3_denselayer13_norm1_bias: float32[640]
# 8ae748856db9b9d0895b features_denseblock3_denselayer13_conv1_weight: float32[128, 640, 1, 1]
# 60cb6c4f11691f514bc9 features_denseblock3_denselayer13_norm2_weight: float32[128]
# 0874e736f152ab04cab2 features_denseblock3_denselayer13_norm2_bias: float32[128]
# f5b72f24db0d5571852a features_denseblock3_denselayer13_conv2_weight: float32[32, 128, 3, 3]
# 0affa78c4efc965c22a9 features_denseblock3_denselayer14_norm1_weight: float32[672]
# e5f643b41d76a55277f9 features_denseblock3_denselayer14_norm1_bias: float32[672]
# 17636d5d7e05b3000c30 features_denseblock3_denselayer14_conv1_weight: float32[128, 672, 1, 1]
# 7b3ce48a1f3ca7a5846a features_denseblock3_denselayer14_norm2_weight: float32[128]
# 7990221b2dfc5b3d322f features_denseblock3_denselayer14_norm2_bias: float32[128]
# 99061961db40e5ae11f4 features_denseblock3_denselayer14_conv2_weight: float32[32, 128, 3, 3]
# bd8f73e406cddabf6f93 features_denseblock3_denselayer15_norm1_weight: float32[704]
# 14b19cb9877c5ce62052 features_denseblock3_denselayer15_norm1_bias: float32[704]
# d0db80ee4d2bb4156ad7 features_denseblock3_denselayer15_conv1_weight: float32[128, 704, 1, 1]
# 7d8463da88ff51e8c8e7 features_denseblock3_denselayer15_norm2_weight: float32[128]
# 778acddd77e79e57df9d features_denseblock3_denselayer15_norm2_bias: float32[128]
# 9e1b6423455ac58db773 features_denseblock3_denselayer15_conv2_weight: float32[32, 128, 3, 3]
# b2c462bddf731043bc81 features_denseblock3_denselayer16_norm1_weight: float32[736]
# 3ab646a5eb2279f7bb32 features_denseblock3_denselayer16_norm1_bias: float32[736]
# e5fbc6b8ef703c6333d8 features_denseblock3_denselayer16_conv1_weight: float32[128, 736, 1, 1]
# 4fb5c6d83cb5a2d5a8b4 features_denseblock3_denselayer16_norm2_weight: float32[128]
# fb31cac326bf3ca4920d features_denseblock3_denselayer16_norm2_bias: float32[128]
# f92ceae3070d2fd7bee4 features_denseblock3_denselayer16_conv2_weight: float32[32, 128, 3, 3]
# 73e11bcc2cee5aa5967e features_denseblock3_denselayer17_norm1_weight: float32[768]
# fdc0c5ed65b744b8dc24 features_denseblock3_denselayer17_norm1_bias: float32[768]
# 3ba16ebbcadc06f4ada8 features_denseblock3_denselayer17_conv1_weight: float32[128, 768, 1, 1]
# 800133eee4e3037c55d6 features_denseblock3_denselayer17_norm2_weight: float32[128]
# 389de65638d67c1f3510 features_denseblock3_denselayer17_norm2_bias: float32[128]
# dec553b2e45476ed2f71 features_denseblock3_denselayer17_conv2_weight: float32[32, 128, 3, 3]
# bdfee2419233460824f5 features_denseblock3_denselayer18_norm1_weight: float32[800]
# 490d6fc58f551ed0c69e features_denseblock3_denselayer18_norm1_bias: float32[800]
# 0ebc55adb0b2a808683f features_denseblock3_denselayer18_conv1_weight: float32[128, 800, 1, 1]
# c932829c1744c96b6794 features_denseblock3_denselayer18_norm2_weight: float32[128]
# ae7b54a89b357e701588 features_denseblock3_denselayer18_norm2_bias: float32[128]
# bb1de4eb9c1e4ab9a200 features_denseblock3_denselayer18_conv2_weight: float32[32, 128, 3, 3]
# 95c8d13daba0567e603b features_denseblock3_denselayer19_norm1_weight: float32[832]
# 5da586d08a6abf277801 features_denseblock3_denselayer19_norm1_bias: float32[832]
# be7a71be6415c7bfcb55 features_denseblock3_denselayer19_conv1_weight: float32[128, 832, 1, 1]
# 63eacb88bb77df14bbda features_denseblock3_denselayer19_norm2_weight: float32[128]
# c78440bc53d5c7c3991c features_denseblock3_denselayer19_norm2_bias: float32[128]
# 5d2855c3da26698c101d features_denseblock3_denselayer19_conv2_weight: float32[32, 128, 3, 3]
# 824be02db7ae88ee1e69 features_denseblock3_denselayer20_norm1_weight: float32[864]
# a2917889d9e87d5bfb35 features_denseblock3_denselayer20_norm1_bias: float32[864]
# 8ae91bfcc99a6758c7f9 features_denseblock3_denselayer20_conv1_weight: float32[128, 864, 1, 1]
# de978dace333c59915ec features_denseblock3_denselayer20_norm2_weight: float32[128]
# 511958d6b98f37312552 features_denseblock3_denselayer20_norm2_bias: float32[128]
# a877d77962080501f9ab features_denseblock3_denselayer20_conv2_weight: float32[32, 128, 3, 3]
# 561807479c8521e60ae4 features_denseblock3_denselayer21_norm1_weight: float32[896]
# 5d9544cb2cdc5827cbc3 features_denseblock3_denselayer21_norm1_bias: float32[896]
# 2b2854cf799662054a08 features_denseblock3_denselayer21_conv1_weight: float32[128, 896, 1, 1]
# 7b32a184f380f2d7e5b7 features_denseblock3_denselayer21_norm2_weight: float32[128]
# d2300b351f4e87dfcf67 features_denseblock3_denselayer21_norm2_bias: float32[128]
# 83cf321b4fe08fc51d05 features_denseblock3_denselayer21_conv2_weight: float32[32, 128, 3, 3]
# 224999d77fadc885d6cc features_denseblock3_denselayer22_norm1_weight: float32[928]
# 34463e12704f4ac1a0ee features_denseblock3_denselayer22_norm1_bias: float32[928]
# 0f62f003ff7d029ea5be features_denseblock3_denselayer22_conv1_weight: float32[128, 928, 1, 1]
# 4b261377f11ac1cb14d3 features_denseblock3_denselayer22_norm2_weight: float32[128]
# 3be4fd8e787ccec7f6d4 features_denseblock3_denselayer22_norm2_bias: float32[128]
# 3bdd49253b33ec269304 features_denseblock3_denselayer22_conv2_weight: float32[32, 128, 3, 3]
# 0e99af5bd13e5e6b87cf features_denseblock3_denselayer23_norm1_weight: float32[960]
# bc040fe7abe3b6e1b8f9 features_denseblock3_denselayer23_norm1_bias: float32[960]
# b0b7af16626a900082b5 features_denseblock3_denselayer23_conv1_weight: float32[128, 960, 1, 1]
# 7233ead8e79e7ba20d4c features_denseblock3_denselayer23_norm2_weight: float32[128]
# 32303df90d4d1cce91af features_denseblock3_denselayer23_norm2_bias: float32[128]
# 1c9a583c12e2f24170f3 features_denseblock3_denselayer23_conv2_weight: float32[32, 128, 3, 3]
# 783082ceed9ee751dab5 features_denseblock3_denselayer24_norm1_weight: float32[992]
# 802066833abb50573e44 features_denseblock3_denselayer24_norm1_bias: float32[992]
# 84186359fe38620af044 features_denseblock3_denselayer24_conv1_weight: float32[128, 992, 1, 1]
# 068ee6284f6ba6870bf8 features_denseblock3_denselayer24_norm2_weight: float32[128]
# 52043bdf9491600c8f01 features_denseblock3_denselayer24_norm2_bias: float32[128]
# 5e0d6e23b2ab9a6b7994 features_denseblock3_denselayer24_conv2_weight: float32[32, 128, 3, 3]
# 2cca409e34379e490191 features_transition3_norm_weight: float32[1024]
# 488c93b98077fd75b9bf features_transition3_norm_bias: float32[1024]
# 3e63ae3031c88e38533e features_transition3_conv_weight: float32[512, 1024, 1, 1]
# cbdb5b04d98773723295 features_denseblock4_denselayer1_norm1_weight: float32[512]
# bdb8c98a0f3c54602d4f features_denseblock4_denselayer1_norm1_bias: float32[512]
# d8f2a682e36f947b08e8 features_denseblock4_denselayer1_conv1_weight: float32[128, 512, 1, 1]
# 37ec60b84e234b83e52c features_denseblock4_denselayer1_norm2_weight: float32[128]
# c198117d49d8fccb62f4 features_denseblock4_denselayer1_norm2_bias: float32[128]
# aa369fb964f0c114b1b3 features_denseblock4_denselayer1_conv2_weight: float32[32, 128, 3, 3]
# cca5a6c1336e49b9bd30 features_denseblock4_denselayer2_norm1_weight: float32[544]
# f7b4529a784f72c53051 features_denseblock4_denselayer2_norm1_bias: float32[544]
# aa72c5c767ef419c952b features_denseblock4_denselayer2_conv1_weight: float32[128, 544, 1, 1]
# 1b44f8c78c82467a3f62 features_denseblock4_denselayer2_norm2_weight: float32[128]
# f0bb476482db9cf40977 features_denseblock4_denselayer2_norm2_bias: float32[128]
# 634cdac3ed6c4858e9c7 features_denseblock4_denselayer2_conv2_weight: float32[32, 128, 3, 3]
# b7715a4a1987b2f8a57b features_denseblock4_denselayer3_norm1_weight: float32[576]
# a3ab4db597b488da17a4 features_denseblock4_denselayer3_norm1_bias: float32[576]
# 4c2b30f4336c4f58de62 features_denseblock4_denselayer3_conv1_weight: float32[128, 576, 1, 1]
# a576b4856ff6921567b5 features_denseblock4_denselayer3_norm2_weight: float32[128]
# 94bd331d89824c57509e features_denseblock4_denselayer3_norm2_bias: float32[128]
# c32c1a021951757d9857 features_denseblock4_denselayer3_conv2_weight: float32[32, 128, 3, 3]
# 08f9d3b8779917d47594 features_denseblock4_denselayer4_norm1_weight: float32[608]
# bc55cb9cd8636dd769e4 features_denseblock4_denselayer4_norm1_bias: float32[608]
# 9dd8b5c186453de78440 features_denseblock4_denselayer4_conv1_weight: float32[128, 608, 1, 1]
# a32903dc7276e39a1c5b features_denseblock4_denselayer4_norm2_weight: float32[128]
# cdbfb006b051706af66b features_denseblock4_denselayer4_norm2_bias: float32[128]
# 1d8fc2d665350aa5f0ca features_denseblock4_denselayer4_conv2_weight: float32[32, 128, 3, 3]
# e2a1b179a4e3bb2bd9cf features_denseblock4_denselayer5_norm1_weight: float32[640]
# 55f422a8c47407034108 features_denseblock4_denselayer5_norm1_bias: float32[640]
# eda9cf7897ac4e9f73f0 features_denseblock4_denselayer5_conv1_weight: float32[128, 640, 1, 1]
# 17104ae2e88e24eb18b9 features_denseblock4_denselayer5_norm2_weight: float32[128]
# 89e13b0cd7a910ee0af8 features_denseblock4_denselayer5_norm2_bias: float32[128]
# 7de9ba54e06f4d9cc061 features_denseblock4_denselayer5_conv2_weight: float32[32, 128, 3, 3]
# f347a28d850fbf8eeb77 features_denseblock4_denselayer6_norm1_weight: float32[672]
# 93ef9a3aaea42419f3bc features_denseblock4_denselayer6_norm1_bias: float32[672]
# 01384a660672631740f0 features_denseblock4_denselayer6_conv1_weight: float32[128, 672, 1, 1]
# 497ac820ee46efd0cf92 features_denseblock4_denselayer6_norm2_weight: float32[128]
# 6459a793eaf48d5e7ee6 features_denseblock4_denselayer6_norm2_bias: float32[128]
# 2bcbb35e5f6b63cc51be features_denseblock4_denselayer6_conv2_weight: float32[32, 128, 3, 3]
# 11d8b907ac09f22acce7 features_denseblock4_denselayer7_norm1_weight: float32[704]
# f033c7af50327c067699 features_denseblock4_denselayer7_norm1_bias: float32[704]
# 418fb68959909562f306 features_denseblock4_denselayer7_conv1_weight: float32[128, 704, 1, 1]
# 35a7c174e57079ea9e10 features_denseblock4_denselayer7_norm2_weight: float32[128]
# cb623ac3870021454ac4 features_denseblock4_denselayer7_norm2_bias: float32[128]
# b1d5de68095dfffdda08 features_denseblock4_denselayer7_conv2_weight: float32[32, 128, 3, 3]
# c349a096688efa3d5bb3 features_denseblock4_denselayer8_norm1_weight: float32[736]
# a7972d05175eb2144b25 features_denseblock4_denselayer8_norm1_bias: float32[736]
# 2713aaf034f11dd0c21c features_denseblock4_denselayer8_conv1_weight: float32[128, 736, 1, 1]
# cc3435a0ef00e70d83ad features_denseblock4_denselayer8_norm2_weight: float32[128]
# 777ff06d64df199dade5 features_denseblock4_denselayer8_norm2_bias: float32[128]
# ff06bc6b117181339b48 features_denseblock4_denselayer8_conv2_weight: float32[32, 128, 3, 3]
# 6825674ef897077852f3 features_denseblock4_denselayer9_norm1_weight: float32[768]
# 7822ef440beaf85e68fd features_denseblock4_denselayer9_norm1_bias: float32[768]
# 791eb203375892695980 features_denseblock4_denselayer9_conv1_weight: float32[128, 768, 1, 1]
# f83d73f1e8473a7d858b features_denseblock4_denselayer9_norm2_weight: float32[128]
# fb8d9461efef8968eac1 features_denseblock4_denselayer9_norm2_bias: float32[128]
# 4dbba582b5e4ce2131c7 features_denseblock4_denselayer9_conv2_weight: float32[32, 128, 3, 3]
# 980b5d9c903f13057757 features_denseblock4_denselayer10_norm1_weight: float32[800]
# 1d8e704571c18db6e525 features_denseblock4_denselayer10_norm1_bias: float32[800]
# 25b12b033d41d50253ad features_denseblock4_denselayer10_conv1_weight: float32[128, 800, 1, 1]
# 0fe72d1f11051258cbb6 features_denseblock4_denselayer10_norm2_weight: float32[128]
# 75c5f7d08b227073741b features_denseblock4_denselayer10_norm2_bias: float32[128]
# 67e66135faa3a074f4f5 features_denseblock4_denselayer10_conv2_weight: float32[32, 128, 3, 3]
# 778abe22faf80122f4b1 features_denseblock4_denselayer11_norm1_weight: float32[832]
# d581ad493ce51f5d53f2 features_denseblock4_denselayer11_norm1_bias: float32[832]
# d9fd7504393ae141e237 features_denseblock4_denselayer11_conv1_weight: float32[128, 832, 1, 1]
# c19e737c1c83f81a7463 features_denseblock4_denselayer11_norm2_weight: float32[128]
# fcd3cf6a15d0b163d8ab features_denseblock4_denselayer11_norm2_bias: float32[128]
# e470d67725c175e58f97 features_denseblock4_denselayer11_conv2_weight: float32[32, 128, 3, 3]
# fe6ef9ded302d9857df1 features_denseblock4_denselayer12_norm1_weight: float32[864]
# bae65cfa57a44232f483 features_denseblock4_denselayer12_norm1_bias: float32[864]
# c9e7b87f5ca994cca790 features_denseblock4_denselayer12_conv1_weight: float32[128, 864, 1, 1]
# 6e2be0745026783601c9 features_denseblock4_denselayer12_norm2_weight: float32[128]
# 12d2ecf4f36e83165fe3 features_denseblock4_denselayer12_norm2_bias: float32[128]
# f001dfcf446db77ab073 features_denseblock4_denselayer12_conv2_weight: float32[32, 128, 3, 3]
# ebebc5cb5593634c3005 features_denseblock4_denselayer13_norm1_weight: float32[896]
# 327aeb98db19f3d27a0d features_denseblock4_denselayer13_norm1_bias: float32[896]
# d4ca910a7b445353c28e features_denseblock4_denselayer13_conv1_weight: float32[128, 896, 1, 1]
# 1410cf2aabcda64e9b8f features_denseblock4_denselayer13_norm2_weight: float32[128]
# f5b2b67ef4c6e910ead3 features_denseblock4_denselayer13_norm2_bias: float32[128]
# b8a800fee1e720c50210 features_denseblock4_denselayer13_conv2_weight: float32[32, 128, 3, 3]
# 819b63f1f4b0536a4e6f features_denseblock4_denselayer14_norm1_weight: float32[928]
# ef467f2cb2d054f64c09 features_denseblock4_denselayer14_norm1_bias: float32[928]
# 1e5277599d6c304a7905 features_denseblock4_denselayer14_conv1_weight: float32[128, 928, 1, 1]
# 34b41e59af397d971f42 features_denseblock4_denselayer14_norm2_weight: float32[128]
# 3609112f2c9b5c019b87 features_denseblock4_denselayer14_norm2_bias: float32[128]
# 733d6523dbc644020f15 features_denseblock4_denselayer14_conv2_weight: float32[32, 128, 3, 3]
# 1f580f9f56851df9fefa features_denseblock4_denselayer15_norm1_weight: float32[960]
# c4beaba108db0a542764 features_denseblock4_denselayer15_norm1_bias: float32[960]
# e75f70a05a5cdbce957d features_denseblock4_denselayer15_conv1_weight: float32[128, 960, 1, 1]
# 0ea2bff00cd4428c169a features_denseblock4_denselayer15_norm2_weight: float32[128]
# b1a57e4e4ae80d3a001f features_denseblock4_denselayer15_norm2_bias: float32[128]
# 4755ffb9ba4819e113b6 features_denseblock4_denselayer15_conv2_weight: float32[32, 128, 3, 3]
# 989a4f174df54f37b081 features_denseblock4_denselayer16_norm1_weight: float32[992]
# 30d02848a10789a6da0c features_denseblock4_denselayer16_norm1_bias: float32[992]
# b02064d62ea11997cdeb features_denseblock4_denselayer16_conv1_weight: float32[128, 992, 1, 1]
# ff8d400b75daced6579c features_denseblock4_denselayer16_norm2_weight: float32[128]
# aeca484a73d2b7e464c9 features_denseblock4_denselayer16_norm2_bias: float32[128]
# 351c3bc0a91eb6326c2b features_denseblock4_denselayer16_conv2_weight: float32[32, 128, 3, 3]
# 2a3e114d278d132e42fb features_norm5_weight: float32[1024]
# b91dfe8d015a240bbe0c features_norm5_bias: float32[1024]
# 81e2d80d386a5a0745ad classifier_weight: float32[1000, 1024]
# 32b1319cb4de4c238d19 classifier_bias: float32[1000]
# eee902a3f280bca510a5 features_norm0_running_mean: float32[64]
# ebf2f1be0ac9d19d014e features_norm0_running_var: float32[64]
# d3aa73375e627f4c8694 features_denseblock1_denselayer1_norm1_running_mean: float32[64]
# 35747390fe976cbc8c9c features_denseblock1_denselayer1_norm1_running_var: float32[64]
# 17f141d794ecb20535ab features_denseblock1_denselayer1_norm2_running_mean: float32[128]
# 2a996054b79fdba70556 features_denseblock1_denselayer1_norm2_running_var: float32[128]
# 87c1300e1dc65ea082d2 features_denseblock1_denselayer2_norm1_running_mean: float32[96]
# db39775cabbdf6aaadb2 features_denseblock1_denselayer2_norm1_running_var: float32[96]
# 03da91f6c90eb5e4bf19 features_denseblock1_denselayer2_norm2_running_mean: float32[128]
# 3aece872c5c16ef8c6e2 features_denseblock1_denselayer2_norm2_running_var: float32[128]
# a3d833fd18f40e542ce3 features_denseblock1_denselayer3_norm1_running_mean: float32[128]
# af795102b19d361eb0ad features_denseblock1_denselayer3_norm1_running_var: float32[128]
# 9f50ba5e92fe0de6f2ed features_denseblock1_denselayer3_norm2_running_mean: float32[128]
# 61e19039b16f47c88fa1 features_denseblock1_denselayer3_norm2_running_var: float32[128]
# d868a1733b384b32b6bf features_denseblock1_denselayer4_norm1_running_mean: float32[160]
# 81d21dc1d039e3a0449e features_denseblock1_denselayer4_norm1_running_var: float32[160]
# a06726b6ef4525e72a8a features_denseblock1_denselayer4_norm2_running_mean: float32[128]
# 1497a00ce07c39637987 features_denseblock1_denselayer4_norm2_running_var: float32[128]
# 737aa5c55713bad54da6 features_denseblock1_denselayer5_norm1_running_mean: float32[192]
# 07064cae6aff14ca9f07 features_denseblock1_denselayer5_norm1_running_var: float32[192]
# 3096aa29d2db8743d383 features_denseblock1_denselayer5_norm2_running_mean: float32[128]
# 9136ee7de83aa09bf286 features_denseblock1_denselayer5_norm2_running_var: float32[128]
# ad77c92a21e7c106127b features_denseblock1_denselayer6_norm1_running_mean: float32[224]
# 567b0075e8c45c8229d2 features_denseblock1_denselayer6_norm1_running_var: float32[224]
# fe61a56308081823a466 features_denseblock1_denselayer6_norm2_running_mean: float32[128]
# fa432d7241074d8470f4 features_denseblock1_denselayer6_norm2_running_var: float32[128]
# d6f9d11b004ed4131c0b features_transition1_norm_running_mean: float32[256]
# 41a507b523fd3f0cde96 features_transition1_norm_running_var: float32[256]
# c825522ede8da2bf34d1 features_denseblock2_denselayer1_norm1_running_mean: float32[128]
# b51d495984a2bd7afe7a features_denseblock2_denselayer1_norm1_running_var: float32[128]
# 1e69a8bca0a49e029531 features_denseblock2_denselayer1_norm2_running_mean: float32[128]
# 4ad688c9156a6166f9fd features_denseblock2_denselayer1_norm2_running_var: float32[128]
# ed46aaf7dfd82a0465e9 features_denseblock2_denselayer2_norm1_running_mean: float32[160]
# 68a8adaed26f10c45be8 features_denseblock2_denselayer2_norm1_running_var: float32[160]
# d421d65969e60cfe6959 features_denseblock2_denselayer2_norm2_running_mean: float32[128]
# 2897e92c8135ae647c62 features_denseblock2_denselayer2_norm2_running_var: float32[128]
# 183318ca1596cd6e4d95 features_denseblock2_denselayer3_norm1_running_mean: float32[192]
# f3cbe1443f225767e0be features_denseblock2_denselayer3_norm1_running_var: float32[192]
# fc82d660c2ef4317d126 features_denseblock2_denselayer3_norm2_running_mean: float32[128]
# 55ac2d583aa8c1dd986f features_denseblock2_denselayer3_norm2_running_var: float32[128]
# d80de1e704152b6bd060 features_denseblock2_denselayer4_norm1_running_mean: float32[224]
# 18519f9babd7b08e3b90 features_denseblock2_denselayer4_norm1_running_var: float32[224]
# b952e5661f7f697771b2 features_denseblock2_denselayer4_norm2_running_mean: float32[128]
# 39de99cd15d575bab376 features_denseblock2_denselayer4_norm2_running_var: float32[128]
# 46cd40e49232c073acf3 features_denseblock2_denselayer5_norm1_running_mean: float32[256]
# de0de34d42461b4c1d62 features_denseblock2_denselayer5_norm1_running_var: float32[256]
# d43953785c643dcd8ce3 features_denseblock2_denselayer5_norm2_running_mean: float32[128]
# be60f0d727dc361da227 features_denseblock2_denselayer5_norm2_running_var: float32[128]
# 64d552294af6617b2c88 features_denseblock2_denselayer6_norm1_running_mean: float32[288]
# 13eee3a2dd00ced0f8b8 features_denseblock2_denselayer6_norm1_running_var: float32[288]
# c794385576c3674772ca features_denseblock2_denselayer6_norm2_running_mean: float32[128]
# 0c6044245894da171fec features_denseblock2_denselayer6_norm2_running_var: float32[128]
# 8a9bcf0ecf07c8af717d features_denseblock2_denselayer7_norm1_running_mean: float32[320]
# ba8b1971bdeccd01070f features_denseblock2_denselayer7_norm1_running_var: float32[320]
# be8fea6ad046256254ba features_denseblock2_denselayer7_norm2_running_mean: float32[128]
# b41f5261349f77469c10 features_denseblock2_denselayer7_norm2_running_var: float32[128]
# ca260f40d0470866a959 features_denseblock2_denselayer8_norm1_running_mean: float32[352]
# 4e21dba917753cea6ad1 features_denseblock2_denselayer8_norm1_running_var: float32[352]
# f2ccbf2704f0fe235759 features_denseblock2_denselayer8_norm2_running_mean: float32[128]
# a2794e14c616e6bf31be features_denseblock2_denselayer8_norm2_running_var: float32[128]
# 2e459a9aa6f0257faaef features_denseblock2_denselayer9_norm1_running_mean: float32[384]
# 89032224ca65364ee6ac features_denseblock2_denselayer9_norm1_running_var: float32[384]
# e3eb6c6483c87da96926 features_denseblock2_denselayer9_norm2_running_mean: float32[128]
# 2260ff722f1eff4a8a58 features_denseblock2_denselayer9_norm2_running_var: float32[128]
# 10e132da841d4c8254c8 features_denseblock2_denselayer10_norm1_running_mean: float32[416]
# b909787a7485eaeb0154 features_denseblock2_denselayer10_norm1_running_var: float32[416]
# 92a0c5ae4f9df03c8c5c features_denseblock2_denselayer10_norm2_running_mean: float32[128]
# 3a5ef91941169df7f0ce features_denseblock2_denselayer10_norm2_running_var: float32[128]
# 93a479214e424ec189a3 features_denseblock2_denselayer11_norm1_running_mean: float32[448]
# c3740a86b4da78b68917 features_denseblock2_denselayer11_norm1_running_var: float32[448]
# 1d631d057f397ac484af features_denseblock2_denselayer11_norm2_running_mean: float32[128]
# 1a4ebfb98b07a94c4a98 features_denseblock2_denselayer11_norm2_running_var: float32[128]
# 3e0a0328fc6c935be87e features_denseblock2_denselayer12_norm1_running_mean: float32[480]
# c23c26fdb6974a11b678 features_denseblock2_denselayer12_norm1_running_var: float32[480]
# f10c48b412b22cff5ccc features_denseblock2_denselayer12_norm2_running_mean: float32[128]
# bd24dd5fdf08dab16c08 features_denseblock2_denselayer12_norm2_running_var: float32[128]
# 6b6683500012a7f20994 features_transition2_norm_running_mean: float32[512]
# 3593a707fb342b461035 features_transition2_norm_running_var: float32[512]
# b1129b56cc5da40e4e3e features_denseblock3_denselayer1_norm1_running_mean: float32[256]
# d1f1f3ddd52673d4c5f1 features_denseblock3_denselayer1_norm1_running_var: float32[256]
# d3ed4c4a10d7e6cff2d1 features_denseblock3_denselayer1_norm2_running_mean: float32[128]
# 4472e0166a1047f84b80 features_denseblock3_denselayer1_norm2_running_var: float32[128]
# 8c094e4626fae29c6002 features_denseblock3_denselayer2_norm1_running_mean: float32[288]
# 378bec5c892d58739492 features_denseblock3_denselayer2_norm1_running_var: float32[288]
# 3a36e5236e9ea0ff0e0e features_denseblock3_denselayer2_norm2_running_mean: float32[128]
# ecad543b9a89fd6dd3ed features_denseblock3_denselayer2_norm2_running_var: float32[128]
# 3e4e5a8bdabafeb36615 features_denseblock3_denselayer3_norm1_running_mean: float32[320]
# 38f81d549e949721e650 features_denseblock3_denselayer3_norm1_running_var: float32[320]
# 5e0aaaacdfd756d3be02 features_denseblock3_denselayer3_norm2_running_mean: float32[128]
# f90accc28f5ddc22ac99 features_denseblock3_denselayer3_norm2_running_var: float32[128]
# b69adedb5ea255ff74e4 features_denseblock3_denselayer4_norm1_running_mean: float32[352]
# 9dd49ca857be20dc041a features_denseblock3_denselayer4_norm1_running_var: float32[352]
# 4582e241604bf48d710e features_denseblock3_denselayer4_norm2_running_mean: float32[128]
# 7a1841964added22b207 features_denseblock3_denselayer4_norm2_running_var: float32[128]
# 68cfe40f612a58985d0c features_denseblock3_denselayer5_norm1_running_mean: float32[384]
# 4a6b8e87e4fee830638b features_denseblock3_denselayer5_norm1_running_var: float32[384]
# 5ecd5aa8d3a1517d2ea5 features_denseblock3_denselayer5_norm2_running_mean: float32[128]
# 932084b4ec22eae11e5a features_denseblock3_denselayer5_norm2_running_var: float32[128]
# f9c8719814451a895640 features_denseblock3_denselayer6_norm1_running_mean: float32[416]
# 426d09791475bf18a663 features_denseblock3_denselayer6_norm1_running_var: float32[416]
# 8c74dda804a7dfec1040 features_denseblock3_denselayer6_norm2_running_mean: float32[128]
# 6525a39b0115d856913b features_denseblock3_denselayer6_norm2_running_var: float32[128]
# 985041affdaa36691e64 features_denseblock3_denselayer7_norm1_running_mean: float32[448]
# d79e4d55a5d71b484c81 features_denseblock3_denselayer7_norm1_running_var: float32[448]
# 3d13c31ee0c4571198bc features_denseblock3_denselayer7_norm2_running_mean: float32[128]
# 689e64b3bf0efaa8e69a features_denseblock3_denselayer7_norm2_running_var: float32[128]
# 46f605191561352f3873 features_denseblock3_denselayer8_norm1_running_mean: float32[480]
# 65774623608797968c4e features_denseblock3_denselayer8_norm1_running_var: float32[480]
# f45cadba090edf148f00 features_denseblock3_denselayer8_norm2_running_mean: float32[128]
# 946e9250cf9ddeb3fdbf features_denseblock3_denselayer8_norm2_running_var: float32[128]
# c61fab6e32ba168a2173 features_denseblock3_denselayer9_norm1_running_mean: float32[512]
# 4925211010b2390c7561 features_denseblock3_denselayer9_norm1_running_var: float32[512]
# c9d7c9d58e98e885089b features_denseblock3_denselayer9_norm2_running_mean: float32[128]
# 8a827a0f41160410da19 features_denseblock3_denselayer9_norm2_running_var: float32[128]
# f82a6e672039f4ff24c8 features_denseblock3_denselayer10_norm1_running_mean: float32[544]
# f610540fe00fc4eb9798 features_denseblock3_denselayer10_norm1_running_var: float32[544]
# 2fdda3eaafe405381ebd features_denseblock3_denselayer10_norm2_running_mean: float32[128]
# 0f0f5ccaa69dd7141fb1 features_denseblock3_denselayer10_norm2_running_var: float32[128]
# 6e68bf6077bc5d66022d features_denseblock3_denselayer11_norm1_running_mean: float32[576]
# c227d53f51999b1e2f35 features_denseblock3_denselayer11_norm1_running_var: float32[576]
# 7f9dbb6987c20679fb4d features_denseblock3_denselayer11_norm2_running_mean: float32[128]
# c3b4cbc35f080db4a53d features_denseblock3_denselayer11_norm2_running_var: float32[128]
# 681f4b8fc81ee0e7063c features_denseblock3_denselayer12_norm1_running_mean: float32[608]
# 922808d673b0a8793c06 features_denseblock3_denselayer12_norm1_running_var: float32[608]
# 16cef55364c3511fe740 features_denseblock3_denselayer12_norm2_running_mean: float32[128]
# adec1f40ba4cadf1d506 features_denseblock3_denselayer12_norm2_running_var: float32[128]
# 0b9d0ee8ae18fc34a205 features_denseblock3_denselayer13_norm1_running_mean: float32[640]
# a1a50cb361ae9c7e2b4a features_denseblock3_denselayer13_norm1_running_var: float32[640]
# 14ea808f7f4a0bff01b0 features_denseblock3_denselayer13_norm2_running_mean: float32[128]
# 2fb6688f718a6b2f9274 features_denseblock3_denselayer13_norm2_running_var: float32[128]
# 0e3363633675d374556c features_denseblock3_denselayer14_norm1_running_mean: float32[672]
# 85adb40a1b9b866fa256 features_denseblock3_denselayer14_norm1_running_var: float32[672]
# 69b0ef883e1fb87dbd54 features_denseblock3_denselayer14_norm2_running_mean: float32[128]
# 5e55458a3d6353d0044b features_denseblock3_denselayer14_norm2_running_var: float32[128]
# fd6de51cdc63fabf8378 features_denseblock3_denselayer15_norm1_running_mean: float32[704]
# 4c66af443036e8c58070 features_denseblock3_denselayer15_norm1_running_var: float32[704]
# e978068ca3f926fc0964 features_denseblock3_denselayer15_norm2_running_mean: float32[128]
# 79094cd1ef651584bb15 features_denseblock3_denselayer15_norm2_running_var: float32[128]
# 6be9b8e4efe69e1f0326 features_denseblock3_denselayer16_norm1_running_mean: float32[736]
# a7c72d5da2b253eda168 features_denseblock3_denselayer16_norm1_running_var: float32[736]
# 3d7b7a0a997b157e75f6 features_denseblock3_denselayer16_norm2_running_mean: float32[128]
# 1bcbba80791b7e3d3566 features_denseblock3_denselayer16_norm2_running_var: float32[128]
# 10fd86277b0c82ee08a4 features_denseblock3_denselayer17_norm1_running_mean: float32[768]
# 346678d50c5ee3723738 features_denseblock3_denselayer17_norm1_running_var: float32[768]
# a048024ba495568f72ac features_denseblock3_denselayer17_norm2_running_mean: float32[128]
# 7e0a8e96c8765d0e4535 features_denseblock3_denselayer17_norm2_running_var: float32[128]
# c6d8cc8be276855e0d90 features_denseblock3_denselayer18_norm1_running_mean: float32[800]
# 8773e1c8fa6afe4eabde features_denseblock3_denselayer18_norm1_running_var: float32[800]
# aa756a22930def081bef features_denseblock3_denselayer18_norm2_running_mean: float32[128]
# ad4b64712d8a45d35dbd features_denseblock3_denselayer18_norm2_running_var: float32[128]
# 205162e3b605cb16365c features_denseblock3_denselayer19_norm1_running_mean: float32[832]
# 216d908c346ae468962a features_denseblock3_denselayer19_norm1_running_var: float32[832]
# 155f8215fc8e9a0a4c7e features_denseblock3_denselayer19_norm2_running_mean: float32[128]
# d9b9af43dc0e372435d7 features_denseblock3_denselayer19_norm2_running_var: float32[128]
# 51e9bcd589498379f7db features_denseblock3_denselayer20_norm1_running_mean: float32[864]
# f4cfcd7abe47452eea52 features_denseblock3_denselayer20_norm1_running_var: float32[864]
# 6dda02ebdfc25e3c096b features_denseblock3_denselayer20_norm2_running_mean: float32[128]
# f5416a7fb934e8f69ad5 features_denseblock3_denselayer20_norm2_running_var: float32[128]
# 214fc78b513d6d40d3ca features_denseblock3_denselayer21_norm1_running_mean: float32[896]
# 4d60b0f5f3632dff83c5 features_denseblock3_denselayer21_norm1_running_var: float32[896]
# 439fde05342519b3b899 features_denseblock3_denselayer21_norm2_running_mean: float32[128]
# 0aa9243c003fdeb6cba8 features_denseblock3_denselayer21_norm2_running_var: float32[128]
# 3fdb73cbeb5faae92319 features_denseblock3_denselayer22_norm1_running_mean: float32[928]
# 40d45151366f7bc39b01 features_denseblock3_denselayer22_norm1_running_var: float32[928]
# e8b9ac10c4a8c2a46a33 features_denseblock3_denselayer22_norm2_running_mean: float32[128]
# 4dd4dccf1aefac6583ad features_denseblock3_denselayer22_norm2_running_var: float32[128]
# 2304ab23e0a74c545a63 features_denseblock3_denselayer23_norm1_running_mean: float32[960]
# bdb0b15515191dd7a470 features_denseblock3_denselayer23_norm1_running_var: float32[960]
# 5febafcf2318a6ef3248 features_denseblock3_denselayer23_norm2_running_mean: float32[128]
# 1f8aec31c6829c05e1c0 features_denseblock3_denselayer23_norm2_running_var: float32[128]
# 90f65f61c5cf4039929e features_denseblock3_denselayer24_norm1_running_mean: float32[992]
# 78edf438cbc23731786d features_denseblock3_denselayer24_norm1_running_var: float32[992]
# e36c7dd030d0e85735cd features_denseblock3_denselayer24_norm2_running_mean: float32[128]
# d1b6d23e4523d0e6f222 features_denseblock3_denselayer24_norm2_running_var: float32[128]
# 8a0ff975b02e547facb3 features_transition3_norm_running_mean: float32[1024]
# 996f1707547c5271656e features_transition3_norm_running_var: float32[1024]
# 21e4f220088bc19c66e3 features_denseblock4_denselayer1_norm1_running_mean: float32[512]
# cdfed5b18b2041dffab2 features_denseblock4_denselayer1_norm1_running_var: float32[512]
# 1df22338cb3bad33df83 features_denseblock4_denselayer1_norm2_running_mean: float32[128]
# 84fb5f28a67f56734999 features_denseblock4_denselayer1_norm2_running_var: float32[128]
# bdba26887058e7098456 features_denseblock4_denselayer2_norm1_running_mean: float32[544]
# 2c4ef985c45490410802 features_denseblock4_denselayer2_norm1_running_var: float32[544]
# e37e495199136757c11a features_denseblock4_denselayer2_norm2_running_mean: float32[128]
# aab0f99f8e5b293bc812 features_denseblock4_denselayer2_norm2_running_var: float32[128]
# 5ef00602197af0153dc2 features_denseblock4_denselayer3_norm1_running_mean: float32[576]
# 2acc2befe7aa6c30ae14 features_denseblock4_denselayer3_norm1_running_var: float32[576]
# 4f9786dedd64adfd31cf features_denseblock4_denselayer3_norm2_running_mean: float32[128]
# 5b4aa2c342881850c215 features_denseblock4_denselayer3_norm2_running_var: float32[128]
# 74b65da95a581dc87ae5 features_denseblock4_denselayer4_norm1_running_mean: float32[608]
# c5d4715d40147a5f25f5 features_denseblock4_denselayer4_norm1_running_var: float32[608]
# e8c08d2543b38ee96d9b features_denseblock4_denselayer4_norm2_running_mean: float32[128]
# 83bd7007ec8722c52f83 features_denseblock4_denselayer4_norm2_running_var: float32[128]
# 7904004d85e008e6876f features_denseblock4_denselayer5_norm1_running_mean: float32[640]
# c0929c168a7e897529ef features_denseblock4_denselayer5_norm1_running_var: float32[640]
# 4a3c74063e6390fea911 features_denseblock4_denselayer5_norm2_running_mean: float32[128]
# c1035e38e55e5a30d1fb features_denseblock4_denselayer5_norm2_running_var: float32[128]
# da93869b82e139ae8b21 features_denseblock4_denselayer6_norm1_running_mean: float32[672]
# 7cf98b84d965eb3840ba features_denseblock4_denselayer6_norm1_running_var: float32[672]
# 5b1adc7722c520418084 features_denseblock4_denselayer6_norm2_running_mean: float32[128]
# 1cebeb4943724b532052 features_denseblock4_denselayer6_norm2_running_var: float32[128]
# 61767d785dc26e7272b3 features_denseblock4_denselayer7_norm1_running_mean: float32[704]
# b8a83346a3fb3807052b features_denseblock4_denselayer7_norm1_running_var: float32[704]
# 34c1b922812406ae5937 features_denseblock4_denselayer7_norm2_running_mean: float32[128]
# 124a5deda7b0dbdbdf55 features_denseblock4_denselayer7_norm2_running_var: float32[128]
# 286d44f2e06afcc0ea99 features_denseblock4_denselayer8_norm1_running_mean: float32[736]
# 7928a4935ce7b3f3d5a6 features_denseblock4_denselayer8_norm1_running_var: float32[736]
# cb033a3f0f890ba18cea features_denseblock4_denselayer8_norm2_running_mean: float32[128]
# 052f5ac081815aaddaf0 features_denseblock4_denselayer8_norm2_running_var: float32[128]
# 96a9041cd58419033670 features_denseblock4_denselayer9_norm1_running_mean: float32[768]
# 3002e62e19e5ec7ec48e features_denseblock4_denselayer9_norm1_running_var: float32[768]
# dfcaeffff21e44601158 features_denseblock4_denselayer9_norm2_running_mean: float32[128]
# 4ed0b41ccd178026d0d4 features_denseblock4_denselayer9_norm2_running_var: float32[128]
# 800a14d6762cf50b7354 features_denseblock4_denselayer10_norm1_running_mean: float32[800]
# 1ba6b948f50d6c98e8b1 features_denseblock4_denselayer10_norm1_running_var: float32[800]
# 0bc79db97492e56e6b50 features_denseblock4_denselayer10_norm2_running_mean: float32[128]
# 19b06573d489597d2ab8 features_denseblock4_denselayer10_norm2_running_var: float32[128]
# bb7a53615933cd138d11 features_denseblock4_denselayer11_norm1_running_mean: float32[832]
# 1aad26b0b66d4357e853 features_denseblock4_denselayer11_norm1_running_var: float32[832]
# 1aba7070448f576a9ad5 features_denseblock4_denselayer11_norm2_running_mean: float32[128]
# 0f36ae80ea43f6d211c2 features_denseblock4_denselayer11_norm2_running_var: float32[128]
# e9cd915fea48079bcf5c features_denseblock4_denselayer12_norm1_running_mean: float32[864]
# 550352211a54deb76ae9 features_denseblock4_denselayer12_norm1_running_var: float32[864]
# 03159daa51539af77235 features_denseblock4_denselayer12_norm2_running_mean: float32[128]
# 5b4e32960270f3e1b1bc features_denseblock4_denselayer12_norm2_running_var: float32[128]
# ccabe9b9fa953ee71ed6 features_denseblock4_denselayer13_norm1_running_mean: float32[896]
# 5d7460e1df51986601e9 features_denseblock4_denselayer13_norm1_running_var: float32[896]
# 72585f57fe150e65bcf8 features_denseblock4_denselayer13_norm2_running_mean: float32[128]
# b51d8722dbf5915162d6 features_denseblock4_denselayer13_norm2_running_var: float32[128]
# 52b4ac14bc9dc9134c59 features_denseblock4_denselayer14_norm1_running_mean: float32[928]
# d524cb11b0998fb96420 features_denseblock4_denselayer14_norm1_running_var: float32[928]
# ec6836ebd7da25c58f95 features_denseblock4_denselayer14_norm2_running_mean: float32[128]
# 8f966702f8d2c9fe8ae1 features_denseblock4_denselayer14_norm2_running_var: float32[128]
# c3d5c1700222a52e3e38 features_denseblock4_denselayer15_norm1_running_mean: float32[960]
# 12752a9ee7cf4f359e5b features_denseblock4_denselayer15_norm1_running_var: float32[960]
# ac61cd4df823bc826c29 features_denseblock4_denselayer15_norm2_running_mean: float32[128]
# a617a94494a47a7781bb features_denseblock4_denselayer15_norm2_running_var: float32[128]
# d959999c780cb877a7c4 features_denseblock4_denselayer16_norm1_running_mean: float32[992]
# 1469a84c324cf5c4f4e5 features_denseblock4_denselayer16_norm1_running_var: float32[992]
# d710f32777e06229b720 features_denseblock4_denselayer16_norm2_running_mean: float32[128]
# 9b40922647df21a76440 features_denseblock4_denselayer16_norm2_running_var: float32[128]
# 4ca5a6425135587c4968 features_norm5_running_mean: float32[1024]
# ce20596c2a7e802c19e5 features_norm5_running_var: float32[1024]
